// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/command_line.h"

#include "app/batch/options/standard_input.h"
#include "engine/base/nearest_word.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <type_traits>
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

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 < words.size() ? ", " : " and ") + words[i];
    return text;
}

/// "'cosin' is none of cosine, euclidean and dot. Did you mean 'cosine'?"
std::string noneOf(const std::string& word, const std::vector<std::string>& words)
{
    const std::vector<std::string_view> choices(words.begin(), words.end());
    const std::string near = nearestWord(word, choices);
    return '\'' + word + "' is none of " + joined(words) + (near.empty() ? "" : "; did you mean '" + near + "'?");
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
        [](const std::string& word) {
            return word.empty() ? std::string("nothing is named") : std::string();
        },
        "", "named"));
    return *this;
}

CommandOption CommandOption::oneOf(std::vector<std::string> words) const
{
    m_entry->choices = words;
    if (m_entry->value == "TEXT")
        m_entry->value = "NAME";
    m_option->check(CLI::Validator(
        [words](const std::string& word) {
            return std::find(words.begin(), words.end(), word) == words.end() ? noneOf(word, words)
                                                                              : std::string();
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

Command Command::command(const char* name, const char* meaning, std::function<void()> chosen) const
{
    CLI::App* app = m_app->add_subcommand(name, meaning);
    app->final_callback(std::move(chosen));
    m_table->commands.push_back({name, meaning, {}, {}, {}});
    const Command command(app, m_table, &m_table->commands.back());
    command.add("--help,-h", "Explain this command and its options", "");
    return command;
}

/// names: "--quiet,-q", or one word without hyphens.
OptionEntry& Command::add(const std::string& names, const std::string& meaning, const char* value) const
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
CommandOption Command::option(const std::string& name, Value& value, const std::string& meaning) const
{
    OptionEntry& entry = add(name, meaning, valueName<Value>());
    entry.isRepeated = std::is_same_v<Value, std::vector<std::string>> || std::is_same_v<Value, std::vector<int>>;
    return CommandOption(m_app->add_option(name, value, meaning), entry);
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
    return CommandOption(m_app->add_flag(name, value, meaning), add(name, meaning, ""));
}

CommandOption Command::flag(const std::string& name, std::function<void()> set,
                            const std::string& meaning) const
{
    return CommandOption(m_app->add_flag_callback(name, std::move(set), meaning), add(name, meaning, ""));
}

void Command::group(const std::string& heading) const
{
    m_entry->group = heading;
}

void Command::footer(const std::string& text) const
{
    m_entry->footer = text;
}

} // namespace shelf
