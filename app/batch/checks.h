// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <charconv>
#include <string>

namespace shelf {

/// Takes numbers from `least` up, and says so of any other; the parser's own checks name the largest double.
inline CLI::Validator atLeast(int least)
{
    const auto check = [least](const std::string& text) {
        double value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        if (read.ec == std::errc() && read.ptr == text.data() + text.size() && value >= least)
            return std::string();
        return "'" + text + "' is not a number from " + std::to_string(least) + " up";
    };
    return {check, "", "at least " + std::to_string(least)};
}

/// Takes numbers of threads; 0 stands for as many as the machine has.
inline CLI::Validator threadCount()
{
    constexpr int kMost = 1024; // far beyond any use, and a machine still starts them
    const auto check = [](const std::string& text) {
        int value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        if (read.ec == std::errc() && read.ptr == text.data() + text.size() && value >= 0 && value <= kMost)
            return std::string();
        return "'" + text + "' is not a number of threads from 0 to " + std::to_string(kMost);
    };
    return {check, "", "threads"};
}

/// Takes shares from 0 to `most`.
inline CLI::Validator share(double most)
{
    const auto check = [most](const std::string& text) {
        double value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        if (read.ec == std::errc() && read.ptr == text.data() + text.size() && value >= 0 && value <= most)
            return std::string();
        return "'" + text + "' is not a share from 0 to " + CLI::detail::to_string(most);
    };
    return {check, "", "share"};
}

} // namespace shelf
