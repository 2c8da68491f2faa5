// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

class MessageCatalogue;

/// A language that the program speaks: a row of languages(), with a message file
/// translations/shelfspace_CODE.ts.
struct Language {
    const char* code; ///< as in the file's name: "de", "zh_CN"
    const char* name; ///< its own: "Deutsch"
    const char* tag;  ///< as in HTML's lang: "zh-CN"
    const char* point;
    const char* groups;
    std::uint64_t groupedFrom; ///< Spanish writes 1234 and 12.345
    const char* zero;          ///< the digit; the others follow it
    const char* percent;       ///< with %1
    /// Which of the forms of a message goes with a number, in the order of the message file.
    int (*form)(std::uint64_t number);
    bool isRightToLeft = false;
};

/// English first, then by their own names.
std::span<const Language> languages();
const Language& english();
/// The row of a code or locale, as "de", "de_AT.UTF-8", "zh-Hans-CN"; null where the program does not speak
/// it.
const Language* languageOf(std::string_view locale);

/// "rtl" or "ltr": HTML's dir for a language's tag.
const char* directionOf(std::string_view tag);

/// What the person's system asks for: SHELFSPACE_LANG, else the first known of LANGUAGE, LC_ALL, LC_MESSAGES
/// and LANG (as GNU gettext takes them; of Windows its own choice); English where none is.
const Language& systemLanguage();

/// The catalogue of a language from shelfspace_CODE.mo in a folder; null where it is not there or no such
/// file, and of English.
std::shared_ptr<const MessageCatalogue> openCatalogue(const Language& language, const std::string& folder);
/// Where the message files stand beside the program; empty where they do not.
std::string translationsFolder();

/// Messages are shown in that language from now on, as far as its message file is there.
void speak(const Language& language);
/// The same where the messages come from elsewhere, as in the window.
void speak(const Language& language, std::shared_ptr<const MessageCatalogue> catalogue);
/// The language of the words that are shown, for `lang` and `dir` of pages; English at first.
const Language& spokenLanguage();

/// How a language writes numbers, and no words: of English without a message file.
std::string wholeText(const Language& language, std::uint64_t number);
std::string decimalText(const Language& language, double value, int decimals);
std::string percentText(const Language& language, double share, int decimals);

} // namespace shelf
