// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as the parts of a workbook: sheet, texts, styles and list of sheets, a form feed before
// each but the first. Those that are not there are as short as can be.
#include "engine/data/archives/workbook.h"
#include "tests/fuzz/fuzz_data.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    std::string_view rest(reinterpret_cast<const char*>(bytes), size);
    std::map<std::string, std::string> parts{
        {"xl/workbook.xml", "<w xmlns:r='r'><sheets><sheet name='S' r:id='1'/></sheets></w>"},
        {"xl/_rels/workbook.xml.rels", "<R><Relationship Id='1' Target='sheet.xml'/></R>"}};
    for (const char* name : {"xl/sheet.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"}) {
        const std::string_view part = rest.substr(0, rest.find('\f'));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        if (!part.empty())
            parts[name] = part;
    }
    std::vector<std::string> notes;
    const auto table = shelf::readWorkbook(
        [&](const std::string& name) -> shelf::Result<shelf::ByteBuffer> {
            shelf::ByteBuffer out;
            const std::string& part = parts[name];
            std::copy(part.begin(), part.end(), out.room(part.size()).begin());
            out.taken(part.size());
            return out;
        },
        {}, "book.xlsx", notes);
    fuzz::require(table.ok() || fuzz::told(table.error()));
    return 0;
}
