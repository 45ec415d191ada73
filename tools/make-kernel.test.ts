import assert from "node:assert/strict";
import { test } from "node:test";
import { KERNEL_BYTES } from "../src/text/network/kernel-bytes.ts";
import { compileKernel } from "./make-kernel.ts";

test("the kernel's bytes are those of its source", () => {
  assert.equal(Buffer.from(compileKernel()).toString("base64"), KERNEL_BYTES);
});
