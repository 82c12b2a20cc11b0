import { stopSharedServer } from "./sharedServer";

export default stopSharedServer;
