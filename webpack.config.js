// The add-in as it is published (dist/); `npm start` builds it from here too.
//   npm run build -- --env url=https://where.it.is.published/

const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { Compilation, sources, WebpackError } = require("webpack");
const LicensePlugin = require("webpack-license-plugin");

const root = __dirname;
/** The address written in manifest.xml, which `npm run start:excel` serves. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000/";
/** Stands for an address that nobody chose; `npm run validate` warns about it. */
const PLACEHOLDER_ADDRESS = "https://hpshare.example/";

/** Where population is fetched from, unless a proxy stands in: `--env statistics=https://proxy.example/api/`. */
const STATISTICS_NORWAY = "https://data.ssb.no/api/";

function withSlash(address) {
  return address.endsWith("/") ? address : `${address}/`;
}

/** Our own sources for the browsers of package.json, as they are published. */
const PUBLISHED_SOURCES = {
  loader: "babel-loader",
  options: {
    configFile: false,
    babelrc: false,
    presets: [
      "@babel/preset-env",
      ["@babel/preset-react", { runtime: "automatic" }],
      "@babel/preset-typescript",
    ],
  },
};

/** Our styles as classes before anybody downloads them; what makes them of rules stays here. */
const COMPILED_STYLES = { loader: "@griffel/webpack-loader" };

/** Fluent's names for colours and sizes as constants, in its own modules and in ours. */
const CONSTANT_TOKENS = {
  test: /(@fluentui[\\/][\w-]+[\\/]lib[\\/].*\.js|src[\\/]taskpane[\\/].*\.tsx?)$/,
  use: path.join(root, "webpack.fluentTokens.js"),
};

/** The same for whoever waits at this machine: less is taken away, many times as fast. */
const QUICK_SOURCES = {
  loader: "esbuild-loader",
  options: { target: ["es2022", "safari16"], jsx: "automatic" },
};
const QUICK_OUTPUT = { minimize: false, concatenateModules: false };

/** What all builds share. `name` also keeps their caches apart. */
function common(name, mode, sources, rules = []) {
  return {
    name,
    mode,
    context: root,
    target: "web",
    devtool: mode === "development" ? "source-map" : false,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        // Nothing of ours does anything by being imported: only what is used goes into a chunk.
        { test: /\.tsx?$/, exclude: /node_modules/, sideEffects: false, use: sources },
        ...rules,
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      cacheDirectory: path.join(root, "out", "cache"),
      buildDependencies: {
        config: [__filename, CONSTANT_TOKENS.use, path.join(root, "package-lock.json")],
      },
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** Data that the sentences, the session and the functions all need, in a chunk of its own, once. */
const SHARED_DATA = {
  municipalities: {
    test: /src[\\/]catalogue[\\/]municipalities/,
    name: "municipalities",
    chunks: "async",
    enforce: true,
  },
};

/**
 * Writes what Excel reads of the custom functions, from their doc comments. Microsoft's plugin for
 * it would also register the functions, which they do themselves: they run without webpack too.
 */
class FunctionsMetadata {
  constructor(input, output) {
    this.input = input;
    this.output = output;
  }

  apply(compiler) {
    const name = FunctionsMetadata.name;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(this.input);
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const { errors, metadataJson } = await generateCustomFunctionsMetadata(this.input);
        for (const error of errors) compilation.errors.push(new WebpackError(error));
        compilation.emitAsset(this.output, new sources.RawSource(metadataJson));
      });
    });
  }
}

/** Licences that ask for no more than that their text goes along. */
const ACCEPTED_LICENCES = [
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "MPL-2.0",
];
const NOTICES = "THIRD-PARTY-NOTICES.txt";
/** The licence of packages that name it and leave its text out. */
const MIT_TEXT = readFileSync(path.join(root, "LICENSE"), "utf8").replace(/^Copyright.*\n+/m, "");

/** A package's name, version and licence, and the texts that must go along. */
function noticeOf({ name, version, license, author, licenseText, noticeText }) {
  const text =
    licenseText ?? `Copyright (c) ${author}\n\n${license === "MIT" ? MIT_TEXT : license}`;
  const texts = noticeText ? [text, noticeText] : [text];
  return [`${name} ${version} (${license})`, ...texts.map((each) => each.trim())].join("\n\n");
}

/** Writes a notice for every package in a chunk; a licence that is not accepted fails the build. */
function notices() {
  const rule = `\n\n${"-".repeat(72)}\n\n`;
  return new LicensePlugin({
    // The plugin's own list is replaced by one that can be read.
    outputFilename: NOTICES,
    additionalFiles: { [NOTICES]: (packages) => `${packages.map(noticeOf).join(rule)}\n` },
    includeNoticeText: true,
    unacceptableLicenseTest: (license) => !ACCEPTED_LICENCES.includes(license),
  });
}

/** The add-in as it is published at `url`; `quick` for a try on this machine. */
function addIn({
  mode = "production",
  url = PLACEHOLDER_ADDRESS,
  output = "dist",
  statistics = STATISTICS_NORWAY,
  quick = false,
} = {}) {
  const address = withSlash(url);
  const functions = path.join(root, "src", "functions");
  return {
    ...(quick
      ? common("add-in-quick", mode, [QUICK_SOURCES])
      : common("add-in", mode, [COMPILED_STYLES, PUBLISHED_SOURCES], [CONSTANT_TOKENS])),
    // The entry's name is in the manifest; custom functions register before the pane's chunk loads.
    entry: { taskpane: "./src/taskpane/index.ts" },
    output: {
      path: path.resolve(root, output),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    optimization: {
      ...(quick && QUICK_OUTPUT),
      splitChunks: { cacheGroups: SHARED_DATA },
    },
    plugins: [
      ...(quick ? [] : [notices()]),
      new FunctionsMetadata(path.join(functions, "functions.ts"), "functions.json"),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        hash: true,
        templateParameters: {
          statisticsAddress: withSlash(statistics),
          statisticsHost: new URL(statistics).origin,
        },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: path.join(functions, "functions-nb.json") },
          {
            from: path.join(root, "src", "catalogue", "custom", "scheme.schema.json"),
            to: "schemas/scheme.schema.json",
          },
          {
            from: path.join(root, "src", "catalogue", "custom", "scheme-2.schema.json"),
            to: "schemas/scheme-2.schema.json",
          },
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
          { from: "assets/support.html" },
          { from: "LICENSE", to: "[name][ext]" },
          {
            from: "manifest.xml",
            transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_ADDRESS, address),
          },
        ],
      }),
    ],
  };
}

/** Desktop Excel loads pages over https only; the certificate is made by office-addin-dev-certs. */
async function httpsServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: Number(new URL(DEVELOPMENT_ADDRESS).port),
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const url = env.url ?? (mode === "development" ? DEVELOPMENT_ADDRESS : undefined);
  const { statistics } = env;
  const addInConfig = addIn({ mode, ...(url && { url }), ...(statistics && { statistics }) });
  return env.WEBPACK_SERVE ? { ...addInConfig, devServer: await httpsServer() } : addInConfig;
};
module.exports.addIn = addIn;
