// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <locale.h>

namespace shelf {

/// libarchive knows the names of an archive only in a locale of UTF-8. The thread has one as long as this
/// lives; the program's own stays as it is.
class Utf8Locale {
public:
    Utf8Locale() : m_old(uselocale(known())) {}
    ~Utf8Locale() { uselocale(m_old); }
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

private:
    static locale_t known()
    {
        static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        return locale; // null leaves the thread's own
    }
    locale_t m_old;
};

} // namespace shelf
