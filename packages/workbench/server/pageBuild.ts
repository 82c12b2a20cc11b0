import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";

const PACKAGE = path.join(__dirname, "..");
const PAGE = path.join(PACKAGE, "page");

/** How sources of the workbench are read, in its page and in its tests in Chromium. */
export const sourceBuild = {
  context: PACKAGE,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // Nothing here does anything by being imported: only what is used goes into a chunk.
        sideEffects: false,
        loader: "esbuild-loader",
        options: { target: ["es2022", "safari16"], jsx: "automatic" },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
} satisfies Configuration;

/** Univer's editor of formulas gets the engine as `editorEngine.ts` has it. */
const editorRule = {
  test: /@univerjs[\\/]sheets-formula-ui[\\/]/,
  resolve: {
    alias: { "@univerjs/engine-formula$": path.join(PAGE, "grid", "editorEngine.ts") },
  },
};

/** The workbench's page, and the script that stands for Excel in the add-in's frame. */
export function pageBuild(output: string, cacheDirectory: string): Configuration {
  return {
    ...sourceBuild,
    name: "workbench",
    mode: "production",
    target: "web",
    devtool: false,
    // Whoever waits for it waits at this machine.
    optimization: { minimize: false, concatenateModules: false },
    module: { rules: [...sourceBuild.module.rules, editorRule] },
    entry: { page: path.join(PAGE, "index.tsx"), frame: path.join(PAGE, "frame", "index.ts") },
    output: {
      path: output,
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: path.join(PAGE, "index.html"),
        chunks: ["page"],
        hash: true,
      }),
    ],
    cache: {
      type: "filesystem",
      name: "workbench-page",
      cacheDirectory,
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}
