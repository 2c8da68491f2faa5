// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/command_line.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <utility>

namespace shelf {

namespace {

/// A check by a rule on the number that the text is. The parser's own checks name the largest double.
template <class Number, class Rule>
CLI::Validator numberCheck(const std::string& shortName, Rule holds, const std::string& what)
{
    const auto check = [holds, what](const std::string& text) {
        Number value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        if (read.ec == std::errc() && read.ptr == text.data() + text.size() && holds(value))
            return std::string();
        return "'" + text + "' is not " + what;
    };
    return {check, "", shortName};
}

} // namespace

CommandOption CommandOption::typeName(const char* name) const
{
    m_option->type_name(name);
    return *this;
}

CommandOption CommandOption::required() const
{
    m_option->required();
    return *this;
}

CommandOption CommandOption::showDefault() const
{
    m_option->capture_default_str();
    return *this;
}

CommandOption CommandOption::notEmpty() const
{
    m_option->check(CLI::Validator(
        [](const std::string& word) {
            return word.empty() ? std::string("nothing is named") : std::string();
        },
        "", "named"));
    return *this;
}

CommandOption CommandOption::oneOf(std::vector<std::string> words) const
{
    m_option->check(CLI::IsMember(std::move(words)));
    return *this;
}

CommandOption CommandOption::oneOf(std::initializer_list<int> numbers) const
{
    m_option->check(CLI::IsMember(std::vector<int>(numbers)));
    return *this;
}

CommandOption CommandOption::atLeast(int least) const
{
    m_option->check(numberCheck<double>(
        "at least " + std::to_string(least), [least](double value) { return value >= least; },
        "a number from " + std::to_string(least) + " up"));
    return *this;
}

CommandOption CommandOption::between(double least, double most) const
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

CommandOption CommandOption::share(double most) const
{
    m_option->check(numberCheck<double>(
        "share", [most](double value) { return value >= 0 && value <= most; },
        "a share from 0 to " + CLI::detail::to_string(most)));
    return *this;
}

CommandOption CommandOption::threadCount() const
{
    constexpr int kMost = 1024; // far beyond any use, and a machine still starts them
    m_option->check(numberCheck<int>(
        "threads", [](int value) { return value >= 0 && value <= kMost; },
        "a number of threads from 0 to " + std::to_string(kMost)));
    return *this;
}

CommandOption CommandOption::repeated() const
{
    m_option->expected(1)->take_all()->allow_extra_args(false);
    return *this;
}

CommandOption CommandOption::delimited(char separator) const
{
    m_option->delimiter(separator)->allow_extra_args(false);
    return *this;
}

CommandOption CommandOption::oneWord() const
{
    m_option->allow_extra_args(false);
    return *this;
}

CommandOption CommandOption::needs(const char* other) const
{
    m_option->needs(other);
    return *this;
}

Command Command::command(const char* name, const char* meaning, std::function<void()> chosen) const
{
    CLI::App* app = m_app->add_subcommand(name, meaning);
    app->final_callback(std::move(chosen));
    return Command(app);
}

template <class Value>
CommandOption Command::option(const std::string& name, Value& value, const std::string& meaning) const
{
    return CommandOption(m_app->add_option(name, value, meaning));
}

// What options are kept in; one more type is one more line.
template CommandOption Command::option(const std::string&, std::string&, const std::string&) const;
template CommandOption Command::option(const std::string&, int&, const std::string&) const;
template CommandOption Command::option(const std::string&, double&, const std::string&) const;
template CommandOption Command::option(const std::string&, std::uint64_t&, const std::string&) const;
template CommandOption Command::option(const std::string&, std::uint32_t&, const std::string&) const;
template CommandOption Command::option(const std::string&, std::int64_t&, const std::string&) const;
template CommandOption Command::option(const std::string&, std::optional<int>&, const std::string&) const;
template CommandOption Command::option(const std::string&, std::vector<int>&, const std::string&) const;
template CommandOption Command::option(const std::string&, std::vector<std::string>&,
                                       const std::string&) const;

CommandOption Command::flag(const std::string& name, bool& value, const std::string& meaning) const
{
    return CommandOption(m_app->add_flag(name, value, meaning));
}

CommandOption Command::flag(const std::string& name, std::function<void()> set,
                            const std::string& meaning) const
{
    return CommandOption(m_app->add_flag_callback(name, std::move(set), meaning));
}

void Command::footer(const std::string& text) const
{
    m_app->footer(text);
}

} // namespace shelf
