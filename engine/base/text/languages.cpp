// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/languages.h"

#include "engine/base/system/os.h"
#include "engine/base/text/catalogue.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <cstdlib>

namespace shelf {

namespace {

int oneOrMore(std::uint64_t n)
{
    return n == 1 ? 0 : 1;
}

int upToOneOrMore(std::uint64_t n)
{
    return n > 1 ? 1 : 0;
}

int always(std::uint64_t)
{
    return 0;
}

/// None, one, two, 3 to 10, 11 to 99, and the rest (which are hundreds and one or two more).
int arabicForm(std::uint64_t n)
{
    const std::uint64_t tail = n % 100;
    return n <= 2 ? static_cast<int>(n) : tail >= 3 && tail <= 10 ? 3 : tail >= 11 ? 4 : 5;
}

// As the Unicode CLDR has them.
constexpr std::array kLanguages{
    Language{"en", "English", "en", ".", ",", 1000, "0", "%1 %", oneOrMore},
    Language{"de", "Deutsch", "de", ",", ".", 1000, "0", "%1\u00A0%", oneOrMore},
    Language{"es", "Español", "es", ",", ".", 10000, "0", "%1\u00A0%", oneOrMore},
    Language{"fr", "Français", "fr", ",", "\u202F", 1000, "0", "%1\u202F%", upToOneOrMore},
    Language{"ar", "العربية", "ar", "٫", "٬", 1000, "٠", "%1٪\u061C", arabicForm, true},
    Language{"zh_CN", "简体中文", "zh-CN", ".", ",", 1000, "0", "%1%", always},
};

std::atomic<const Language*> g_spoken{&kLanguages.front()};

/// "de_AT.UTF-8@euro" and "de-AT" to "de_AT".
std::string plainLocale(std::string_view locale)
{
    std::string plain(locale.substr(0, locale.find_first_of(".@")));
    std::replace(plain.begin(), plain.end(), '-', '_');
    return plain;
}

std::string withDigitsOf(const Language& language, std::string_view digits)
{
    if (std::string_view(language.zero) == "0")
        return std::string(digits);
    std::string out;
    for (const char c : digits) {
        if (c >= '0' && c <= '9') {
            out += language.zero;
            out.back() = static_cast<char>(out.back() + (c - '0'));
        } else {
            out += c;
        }
    }
    return out;
}

std::string plainDecimal(double value, int decimals)
{
    std::array<char, 400> digits{}; // the largest double has 309 before the point
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                       std::chars_format::fixed, std::clamp(decimals, 0, 60));
    return std::string(digits.data(), written.ptr);
}

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string systemLocales()
{
    if (variable("LANG").empty())
        if (std::string list = os::preferredLanguages(); !list.empty())
            return list;
    if (std::string own = variable("SHELFSPACE_LANG"); !own.empty())
        return own;
    std::string locale = variable("LC_ALL");
    for (const char* name : {"LC_MESSAGES", "LANG"})
        if (locale.empty())
            locale = variable(name);
    const bool isPlain = locale.empty() || plainLocale(locale) == "C" || plainLocale(locale) == "POSIX";
    return isPlain ? "en" : variable("LANGUAGE") + ':' + locale;
}

} // namespace

std::span<const Language> languages()
{
    return kLanguages;
}

const Language& english()
{
    return kLanguages.front();
}

const Language& spokenLanguage()
{
    return *g_spoken.load();
}

void speak(const Language& language, std::shared_ptr<const MessageCatalogue> catalogue)
{
    g_spoken.store(&language);
    setCatalogue(std::move(catalogue));
}

const Language* languageOf(std::string_view locale)
{
    const std::string plain = plainLocale(locale);
    const std::string_view base = std::string_view(plain).substr(0, plain.find('_'));
    const bool isTraditional =
        base == "zh" && (plain.find("Hant") != std::string::npos || plain.ends_with("_TW") ||
                         plain.ends_with("_HK") || plain.ends_with("_MO"));
    if (isTraditional)
        return nullptr;
    for (const Language& language : kLanguages) {
        const std::string_view code = language.code;
        if (code == plain || code.substr(0, code.find('_')) == base)
            return &language;
    }
    return nullptr;
}

const char* directionOf(std::string_view tag)
{
    const Language* language = languageOf(tag);
    return language && language->isRightToLeft ? "rtl" : "ltr";
}

const Language& systemLanguage()
{
    const std::string locales = systemLocales();
    std::string_view rest = locales;
    while (!rest.empty()) {
        const std::string_view one = rest.substr(0, rest.find(':'));
        if (const Language* language = one.empty() ? nullptr : languageOf(one))
            return *language;
        rest.remove_prefix(std::min(rest.size(), one.size() + 1));
    }
    return english();
}

std::string wholeText(const Language& language, std::uint64_t number)
{
    const std::string digits = std::to_string(number);
    if (number < language.groupedFrom)
        return withDigitsOf(language, digits);
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            out += language.groups;
        out += withDigitsOf(language, std::string_view(digits).substr(i, 1));
    }
    return out;
}

std::string decimalText(const Language& language, double value, int decimals)
{
    const std::string plain = plainDecimal(value, decimals);
    const std::size_t point = plain.find('.');
    std::string out = withDigitsOf(language, plain.substr(0, point));
    if (point != std::string::npos)
        out += language.point + withDigitsOf(language, plain.substr(point + 1));
    return out;
}

std::string percentText(const Language& language, double share, int decimals)
{
    std::string out = language.percent;
    return out.replace(out.find("%1"), 2, decimalText(language, 100 * share, decimals));
}

} // namespace shelf
