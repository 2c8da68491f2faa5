// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/command_line.h"

#include "app/batch/options/standard_input.h"
#include "engine/base/nearest_word.h"
#include "engine/base/numbers.h"
#include "engine/base/text/same_word.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <type_traits>
#include <utility>

namespace shelf {

namespace {

/// A check by a rule on the number that the text is. The parser's own checks name the largest double, and
/// speak English alone. wrong: with a place for the text.
template <class Number, class Rule>
CLI::Validator numberCheck(const char* shortName, Rule holds, const Message& wrong)
{
    const auto check = [holds, wrong](const std::string& text) {
        Number value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        if (read.ec == std::errc() && read.ptr == text.data() + text.size() && holds(value))
            return std::string();
        return wrong.arg(text).text();
    };
    return {check, "", shortName};
}

/// Before any other check, and before the parser reads the number and says in English that it is none.
template <class Number> CLI::Validator isNumber()
{
    const auto check = [](const std::string& text) {
        Number value = 0;
        if (CLI::detail::lexical_cast(text, value))
            return std::string();
        return (std::is_floating_point_v<Number> ? tr("'%1' is not a number")
                : std::is_signed_v<Number>       ? tr("'%1' is not a whole number")
                                                 : tr("'%1' is not a whole number from 0 up"))
            .arg(text)
            .text();
    };
    return {check, "", "number"};
}

/// What a value of that type is a number of; void: it is none.
template <class Value> struct NumberOf {
    using Type = std::conditional_t<std::is_arithmetic_v<Value>, Value, void>;
};
template <class Value> struct NumberOf<std::optional<Value>> : NumberOf<Value> {};
template <class Value> struct NumberOf<std::vector<Value>> : NumberOf<Value> {};

/// What stands for a value of that type where nobody says more.
template <class Value>
const char* valueName()
{
    if constexpr (std::is_arithmetic_v<Value> || std::is_same_v<Value, std::optional<int>> ||
                  std::is_same_v<Value, std::vector<int>>)
        return "N";
    else
        return "TEXT";
}

/// "'cosin' is none of cosine, euclidean and dot; did you mean 'cosine'?"
std::string noneOf(const std::string& word, const std::vector<std::string>& words)
{
    const std::vector<std::string_view> choices(words.begin(), words.end());
    const std::string near = nearestWord(word, choices);
    const Message all = andList({words.begin(), words.end()});
    return near.empty() ? tr("'%1' is none of %2").arg(word).arg(all)
                        : tr("'%1' is none of %2; did you mean '%3'?").arg(word).arg(all).arg(near);
}

} // namespace

const OptionEntry* findOption(const CommandEntry& command, std::string_view name)
{
    const auto found =
        std::find_if(command.options.begin(), command.options.end(), [&](const OptionEntry& one) {
            return !one.isWord && (one.name == name || (!one.shortName.empty() && one.shortName == name));
        });
    return found == command.options.end() ? nullptr : &*found;
}

CommandOption CommandOption::typeName(const char* name) const
{
    m_option->type_name(name);
    m_entry->value = name;
    return *this;
}

CommandOption CommandOption::required() const
{
    m_option->required();
    m_entry->isRequired = true;
    return *this;
}

CommandOption CommandOption::showDefault() const
{
    m_option->capture_default_str();
    std::string& text = m_entry->defaultText = m_option->get_default_str();
    if (text.size() > 1 && text.front() == '[' && text.back() == ']')
        text = text.substr(1, text.size() - 2); // so the parser writes lists
    return *this;
}

CommandOption CommandOption::notEmpty() const
{
    m_option->check(CLI::Validator(
        [](const std::string& word) { return word.empty() ? tr("nothing is named").text() : std::string(); },
        "", "named"));
    return *this;
}

CommandOption CommandOption::oneOf(std::vector<std::string> words) const
{
    m_entry->choices = words;
    if (m_entry->value == "TEXT")
        m_entry->value = "NAME";
    m_option->transform(CLI::Validator(
        [words](std::string& word) {
            const auto found = std::find_if(words.begin(), words.end(),
                                            [&](const std::string& one) { return isSameWord(one, word); });
            if (found == words.end())
                return noneOf(word, words);
            word = *found;
            return std::string();
        },
        "", "choice"));
    return *this;
}

CommandOption CommandOption::oneOf(std::initializer_list<int> numbers) const
{
    std::vector<std::string> words;
    for (const int one : numbers)
        words.push_back(std::to_string(one));
    return oneOf(std::move(words));
}

CommandOption CommandOption::atLeast(int least) const
{
    m_option->check(numberCheck<double>(
        "least", [least](double value) { return value >= least; },
        tr("'%2' is not a number from %1 up").arg(least)));
    return *this;
}

CommandOption CommandOption::between(double least, double most) const
{
    m_option->check(numberCheck<double>(
        "range", [least, most](double value) { return value >= least && value <= most; },
        tr("'%3' is not a number from %1 to %2").arg(shortest(least)).arg(shortest(most))));
    return *this;
}

CommandOption CommandOption::share(double most) const
{
    m_option->check(numberCheck<double>(
        "share", [most](double value) { return value >= 0 && value <= most; },
        tr("'%2' is not a share from 0 to %1").arg(shortest(most))));
    return *this;
}

CommandOption CommandOption::threadCount() const
{
    constexpr int kMost = 1024; // far beyond any use, and a machine still starts them
    m_option->check(numberCheck<int>(
        "threads", [](int value) { return value >= 0 && value <= kMost; },
        tr("'%2' is not a number of threads from 0 to %1").arg(std::to_string(kMost))));
    return *this;
}

CommandOption CommandOption::repeated() const
{
    m_option->expected(1)->take_all()->allow_extra_args(false);
    m_entry->isRepeated = true;
    return *this;
}

CommandOption CommandOption::delimited(char separator) const
{
    m_option->delimiter(separator)->allow_extra_args(false);
    m_entry->isRepeated = false;
    m_entry->isList = separator == ',';
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
    m_entry->needs = other;
    return *this;
}

CommandOption CommandOption::readsFile() const
{
    m_option->transform(CLI::Validator(
        [entry = m_entry](std::string& word) {
            if (word == "-") {
                word = kStandardInput;
                ++entry->standardInputs;
            }
            return std::string();
        },
        "", "file"));
    return *this;
}

CommandOption CommandOption::hints(std::vector<std::string> words) const
{
    m_entry->hints = std::move(words);
    return *this;
}

Command Command::command(const char* name, const Message& meaning, std::function<void()> chosen) const
{
    CLI::App* app = m_app->add_subcommand(name);
    app->final_callback(std::move(chosen));
    m_table->commands.push_back({name, meaning, {}, {}, {}});
    const Command command(app, m_table, &m_table->commands.back());
    command.add("--help,-h", tr("Explain this command and its options"), "");
    return command;
}

/// names: "--quiet,-q", or one word without hyphens.
OptionEntry& Command::add(const std::string& names, const Message& meaning, const char* value) const
{
    OptionEntry& entry = m_entry->options.emplace_back();
    const std::size_t comma = names.find(',');
    entry.name = names.substr(0, comma);
    if (comma != std::string::npos)
        entry.shortName = names.substr(comma + 1);
    entry.isWord = names.front() != '-';
    entry.meaning = meaning;
    entry.value = value;
    entry.group = m_entry->group;
    return entry;
}

template <class Value>
CommandOption Command::option(const std::string& name, Value& value, const Message& meaning) const
{
    OptionEntry& entry = add(name, meaning, valueName<Value>());
    entry.isRepeated = std::is_same_v<Value, std::vector<std::string>> || std::is_same_v<Value, std::vector<int>>;
    CLI::Option* const option = m_app->add_option(name, value);
    using Number = typename NumberOf<Value>::Type;
    if constexpr (!std::is_void_v<Number>)
        option->check(isNumber<Number>());
    return CommandOption(option, entry);
}

// What options are kept in; one more type is one more line.
template CommandOption Command::option(const std::string&, std::string&, const Message&) const;
template CommandOption Command::option(const std::string&, int&, const Message&) const;
template CommandOption Command::option(const std::string&, double&, const Message&) const;
template CommandOption Command::option(const std::string&, std::uint64_t&, const Message&) const;
template CommandOption Command::option(const std::string&, std::uint32_t&, const Message&) const;
template CommandOption Command::option(const std::string&, std::int64_t&, const Message&) const;
template CommandOption Command::option(const std::string&, std::optional<int>&, const Message&) const;
template CommandOption Command::option(const std::string&, std::vector<int>&, const Message&) const;
template CommandOption Command::option(const std::string&, std::vector<std::string>&, const Message&) const;

CommandOption Command::flag(const std::string& name, bool& value, const Message& meaning) const
{
    return CommandOption(m_app->add_flag(name, value), add(name, meaning, ""));
}

CommandOption Command::flag(const std::string& name, std::function<void()> set, const Message& meaning) const
{
    return CommandOption(m_app->add_flag_callback(name, std::move(set)), add(name, meaning, ""));
}

void Command::group(const Message& heading) const
{
    m_entry->group = heading;
}

void Command::footer(const Message& text, std::size_t indent) const
{
    m_entry->footer.push_back({indent, text});
}

} // namespace shelf
