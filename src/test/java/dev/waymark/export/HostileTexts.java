package dev.waymark.export;

import java.util.List;

/** Texts that mean something in a format that Waymark exports, or that are hard to show. */
public final class HostileTexts {

    public static final List<String> ALL = List.of(
            "Docker",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "\r=1+1",
            "＝1+1",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "]]><svg onload=alert(1)>",
            "\" onload=\"alert(1)",
            "&lt;b&gt; &amp; &copy; &#x27; AT&T",
            "<!ENTITY x SYSTEM \"file:///etc/passwd\"> &x;",
            "<!-- waymark:topics/docker DONE -->",
            "--> out of <!-- a comment",
            "**bold** *it* __bold__ _it_ `code` ``more``",
            "[link](javascript:alert(1)) ![image](http://evil.example/x.png)",
            "[x]: http://evil.example",
            "[reference][x] [^1] [[Wiki]]",
            "# Heading #",
            "## 2. Stage",
            "- [x] done",
            "* [ ] not done",
            "[ ] a box",
            "1. first",
            "2) second",
            "> quote",
            "---",
            "===",
            "+++",
            "```sh",
            "    code",
            "~~gone~~ ~5 h $x^2$ ==marked== %%hidden%% #tag C #",
            "a | b | c",
            "a\\b \\* \\",
            "snake_case __init__ _",
            "`unclosed",
            "`code with \\ and <b> in it` and *more*",
            "A;B,C:D\\nE\\,F",
            "BEGIN:VEVENT\r\nSUMMARY:Two\r\nEND:VEVENT",
            "line one\nline two\u2028line three\u0085line four",
            "\u202edesrever\u202c",
            "\u202eunclosed",
            "\u2067unclosed \u202d twice",
            "مرحبا بالعالم (RTL) ١٢٣",
            "עברית = C++",
            "👩‍👩‍👧‍👦 family 🇩🇪 👍🏽",
            "日本語のとても長いタイトル".repeat(5),
            "e\u0301".repeat(40),
            "W".repeat(300),
            "👩‍🚀".repeat(300),
            "",
            " \u00a0\u3000 ",
            "\u0000\u0001\u0008\u001b\u007f\u009f",
            "a\ufffeb\uffff",
            "\ud83d half a pair",
            "\ufeffa mark of byte order",
            "\"quoted\" 'single' “curly”",
            "{{7*7}} ${jndi:ldap://x} <%= 1 %>",
            "http://www.example.org/ www.example.org me@example.org @all :+1:");

    private static final List<String> ADDRESSES = List.of(
            "https://example.org/",
            "https://example.org/a(b)[c]?q=1&copy;=2#*_x_*",
            "https://example.org/ü ö\"<>|\\^`{}'",
            "https://[2001:db8::1]?q=[a]#b#c",
            "https://example.org/100%/%zz/%41",
            "https://example.org/api/v1/topics/docker#waymark-pending",
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "https://",
            "not an address",
            "https://example.org/\r\nX-Header: 1");

    private HostileTexts() {}

    static String number(int number) {
        return ALL.get(Math.floorMod(number, ALL.size()));
    }

    static String address(int number) {
        return ADDRESSES.get(Math.floorMod(number, ADDRESSES.size()));
    }
}
