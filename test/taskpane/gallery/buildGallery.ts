import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";

/** Bundles the gallery page into a folder; gives its address. */
export async function buildGallery(out: string): Promise<string> {
  await new Promise<void>((resolve, reject) =>
    webpack(
      {
        mode: "production",
        entry: path.join(__dirname, "gallery.tsx"),
        output: { path: out, filename: "gallery.js", publicPath: "" },
        resolve: { extensions: [".tsx", ".ts", ".js"] },
        module: {
          // Nothing is loaded later: once the page is there, all of it is.
          parser: { javascript: { dynamicImportMode: "eager" } },
          rules: [
            {
              test: /\.tsx?$/,
              loader: "esbuild-loader",
              options: { target: "es2022", jsx: "automatic" },
            },
          ],
        },
        // The workbook in memory asks which Excel to play, which a page has no say in.
        plugins: [new webpack.DefinePlugin({ "process.env": "{}" })],
        optimization: { minimize: false },
        performance: false,
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      }
    )
  );
  const html = path.join(out, "index.html");
  writeFileSync(
    html,
    '<!doctype html><meta charset="utf-8"><script defer src="gallery.js"></script>'
  );
  return pathToFileURL(html).href;
}
