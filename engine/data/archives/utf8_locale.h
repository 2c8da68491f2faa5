// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <locale.h>

#ifdef _WIN32
#include <string>
#endif

namespace shelf {

/// libarchive knows the names of an archive only in a locale of UTF-8. The thread has one as long as this
/// lives; the program's own stays as it is.
class Utf8Locale {
public:
#ifdef _WIN32
    Utf8Locale() : m_kind(_configthreadlocale(_ENABLE_PER_THREAD_LOCALE)), m_old(setlocale(LC_CTYPE, nullptr))
    {
        setlocale(LC_CTYPE, ".UTF-8"); // unknown before Windows 10 of 2018: leaves the thread's own
    }
    ~Utf8Locale()
    {
        setlocale(LC_CTYPE, m_old.c_str());
        _configthreadlocale(m_kind);
    }
#else
    Utf8Locale() : m_old(uselocale(known())) {}
    ~Utf8Locale()
    {
        uselocale(m_old);
    }
#endif
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

private:
#ifdef _WIN32
    int m_kind;
    std::string m_old;
#else
    static locale_t known()
    {
        static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        return locale; // null leaves the thread's own
    }
    locale_t m_old;
#endif
};

} // namespace shelf
