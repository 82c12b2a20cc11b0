import fc from "fast-check";

/** Every run plays the same cases, so that a failure says something of the change; others with HPSHARE_SEED. */
fc.configureGlobal({ seed: Number(process.env["HPSHARE_SEED"] ?? 2026) });
