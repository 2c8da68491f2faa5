// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/libraries.h"

#include <archive.h>
#include <pugixml.hpp>
#include <simdjson.h>
#include <sqlite3.h>

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
    return std::string("archives: ") + archive_version_details() +
           "\ngzip: ISA-L " ISAL_VERSION "\nJSON: simdjson " TEXT(SIMDJSON_VERSION) +
           "\nencodings: uchardet " UCHARDET_VERSION "\nworkbooks: pugixml " + pugixmlVersion() +
           "\ndatabases: SQLite " + sqlite3_libversion();
}

} // namespace shelf
