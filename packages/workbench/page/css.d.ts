/** Style sheets are loaded by webpack for their effect alone. */
declare module "*.css";
