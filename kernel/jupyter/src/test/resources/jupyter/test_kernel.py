"""Jupyter's own test suite for kernels, with samples in Java."""

import unittest

import jupyter_kernel_test


class TiebreakTest(jupyter_kernel_test.KernelTests):
    kernel_name = "tiebreak"
    language_name = "java"
    file_extension = ".java"

    code_hello_world = 'System.out.println("hello, world");'
    code_stderr = 'System.err.println("test");'
    code_generate_error = 'throw new IllegalStateException("no");'
    code_clear_output = "clearOutput();"

    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": '"a" + "b"', "result": "ab"},
        {"code": "List.of(1, 2)", "result": "[1, 2]"},
        {
            "code": 'Table.create("t", IntColumn.create("n", 1))',
            "mime": "text/html",
        },
    ]
    code_display_data = [
        {"code": 'display("plain");', "mime": "text/plain"},
        {"code": 'display("<b>bold</b>", "text/html");', "mime": "text/html"},
        {
            "code": "display(new java.awt.image.BufferedImage(2, 2, 1));",
            "mime": "image/png",
        },
    ]

    completion_samples = [
        {"text": "Integer.MAX_", "matches": {"MAX_VALUE"}},
        {"text": "System.ou", "matches": {"out"}},
        {"text": "nothingIsCalledSo", "matches": set()},
    ]
    code_inspect_sample = '"abc".substring'

    complete_code_samples = ["1 + 1", "int x = 1;", "for (;;) {}", "// a remark", ""]
    incomplete_code_samples = ["for (;;) {", "int f(", '"""\nfirst line', "/* a remark"]
    invalid_code_samples = ["int = ;", ")"]

    code_history_pattern = "6 ? [67]"
    supported_history_operations = ("tail", "range", "search")


class WelcomeTest(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "tiebreak"
    support_iopub_welcome = True


if __name__ == "__main__":
    unittest.main()
