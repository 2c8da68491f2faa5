// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/libraries.h"

#include <archive.h>
#include <pugixml.hpp>
#include <simdjson.h>
#include <sqlite3.h>
#include <utf8proc.h>

namespace shelf {

namespace {

#define TEXT_OF(value) #value
#define TEXT(value) TEXT_OF(value)

/// 1130 is 1.13.
std::string pugixmlVersion()
{
    return std::to_string(PUGIXML_VERSION / 1000) + '.' + std::to_string(PUGIXML_VERSION % 1000 / 10);
}

} // namespace

std::string readingLibraries()
{
    // Asked once: libarchive 3.6 loses at each call what it gave at the last.
    static const std::string archives = archive_version_details();
    return "archives: " + archives +
           "\ngzip: ISA-L " ISAL_VERSION "\nJSON: simdjson " TEXT(SIMDJSON_VERSION) +
           "\nencodings: uchardet " UCHARDET_VERSION "\nletters: utf8proc " + utf8proc_version() +
           ", Unicode " + utf8proc_unicode_version() + "\nworkbooks: pugixml " + pugixmlVersion() +
           "\ndatabases: SQLite " + sqlite3_libversion();
}

} // namespace shelf
