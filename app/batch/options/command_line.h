// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/options/option_table.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace shelf {

/// One option of a command: what it takes and how that is told. The parser's own header takes five seconds to
/// compile; nothing but command_line.cpp and batch.cpp includes it.
class CommandOption {
public:
    CommandOption(CLI::Option* option, OptionEntry& entry) : m_option(option), m_entry(&entry) {}

    /// What stands for the value in the help: "FILE".
    CommandOption typeName(const char* name) const;
    CommandOption required() const;
    /// The help names the value that holds where the option is not given.
    CommandOption showDefault() const;

    CommandOption oneOf(std::vector<std::string> words) const;
    CommandOption oneOf(std::initializer_list<int> numbers) const;
    /// Refuses "", which is nothing that anybody means.
    CommandOption notEmpty() const;
    /// Numbers from `least` up.
    CommandOption atLeast(int least) const;
    CommandOption between(double least, double most) const;
    /// Shares from 0 to `most`.
    CommandOption share(double most) const;
    /// Numbers of threads; 0 stands for as many as the machine has.
    CommandOption threadCount() const;

    /// One value each time the option is given, as often as it is.
    CommandOption repeated() const;
    /// One word holds several values with this between them; the next word is none of them.
    CommandOption delimited(char separator) const;
    /// Takes no more words than its own value.
    CommandOption oneWord() const;
    /// Makes sense only beside another option.
    CommandOption needs(const char* other) const;
    /// It is a file that is read: "-" is standard input.
    CommandOption readsFile() const;
    /// Some of the values that it takes, for the completion of the shells.
    CommandOption hints(std::vector<std::string> words) const;

private:
    CLI::Option* m_option;
    OptionEntry* m_entry;
};

/// One command of the program. The values outlive it; they are set once the call is parsed.
class Command {
public:
    /// The program itself, whose commands are told of in `table`, which outlives it.
    Command(CLI::App* app, OptionTable& table) : m_app(app), m_table(&table), m_entry(&table.program) {}

    /// A command below this one; `chosen` is called where it is the one that the call names.
    Command command(const char* name, const Message& meaning, std::function<void()> chosen) const;

    /// `value` is of one of the types that command_line.cpp lists.
    template <class Value>
    CommandOption option(const std::string& name, Value& value, const Message& meaning) const;
    CommandOption flag(const std::string& name, bool& value, const Message& meaning) const;
    /// Calls `set` where the flag is given.
    CommandOption flag(const std::string& name, std::function<void()> set, const Message& meaning) const;

    /// A flag that the parser has of itself, or an option that was taken out before it looks.
    void tell(const std::string& name, const Message& meaning, const char* value = "") const
    {
        add(name, meaning, value);
    }
    /// What follows stands under this heading in the help; empty: under none.
    void group(const Message& heading) const;
    /// A paragraph below the options in the help, with so many blanks before it.
    void footer(const Message& text, std::size_t indent = 0) const;

private:
    Command(CLI::App* app, OptionTable* table, CommandEntry* entry)
        : m_app(app), m_table(table), m_entry(entry)
    {}
    OptionEntry& add(const std::string& names, const Message& meaning, const char* value) const;

    CLI::App* m_app;
    OptionTable* m_table;
    CommandEntry* m_entry;
};

} // namespace shelf
