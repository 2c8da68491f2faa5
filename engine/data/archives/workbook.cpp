// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/workbook.h"

#include "engine/base/text/message.h"
#include "engine/data/archives/workbook_cells.h"

#include <pugixml.hpp>

#include <algorithm>

namespace shelf {

namespace {

constexpr const char* kWorkbook = "xl/workbook.xml";
constexpr std::size_t kMostColumns = 16'384; ///< of any sheet, by the format
constexpr std::size_t kWorkbookRoom = std::size_t{1} << 20;
constexpr std::size_t kMostRows = 1'048'576;

struct Sheet {
    std::string name;
    std::string file;
};

Error damaged(const std::string& path, const Message& what)
{
    return Error::failure(tr("The workbook is damaged: %1").arg(what),
                          tr("Open it in a spreadsheet and save it again."))
        .in(path);
}

/// The name of an element without the prefix of its namespace.
bool isCalled(const pugi::xml_node& node, std::string_view name)
{
    const std::string_view whole = node.name();
    return whole.substr(whole.find(':') + 1) == name;
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name)
{
    return node.find_child([&](const pugi::xml_node& n) { return isCalled(n, name); });
}

bool load(pugi::xml_document& document, ByteBuffer& bytes)
{
    return bool(document.load_buffer_inplace(
        bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8));
}

class WorkbookReader {
public:
    WorkbookReader(const WorkbookPart& part, const std::string& path) : m_part(part), m_path(path) {}

    Result<ByteBuffer> read(const std::string& wanted, std::vector<std::string>& notes)
    {
        if (Status status = readSheets(); !status)
            return status.error();
        std::size_t at = 0;
        if (!wanted.empty()) {
            const auto found = std::find_if(m_sheets.begin(), m_sheets.end(),
                                            [&](const Sheet& sheet) { return sheet.name == wanted; });
            if (found == m_sheets.end())
                return Error::failure(
                           tr("The workbook has no sheet called \"%1\"; it has %2").arg(wanted).arg(names()))
                    .in(m_path);
            at = static_cast<std::size_t>(found - m_sheets.begin());
        } else if (m_sheets.size() > 1) {
            notes.push_back(tr("The workbook has the sheets %1; the first is read. %2/%3 is another")
                                .arg(names())
                                .arg(m_path)
                                .arg(m_sheets[1].name));
        }
        if (Status status = readTexts(); !status)
            return status.error();
        if (Status status = readStyles(); !status)
            return status.error();
        return readSheet(m_sheets[at]);
    }

private:
    std::string names() const
    {
        std::string out;
        for (const Sheet& sheet : m_sheets)
            out += (out.empty() ? "\"" : ", \"") + sheet.name + '"';
        return out;
    }

    Status readSheets()
    {
        auto book = m_part(kWorkbook);
        if (!book)
            return book.error();
        auto links = m_part("xl/_rels/workbook.xml.rels");
        if (!links)
            return links.error();
        pugi::xml_document document;
        pugi::xml_document targets;
        if (!load(document, *book) || !load(targets, *links))
            return damaged(m_path, tr("its list of sheets is no XML"));
        const pugi::xml_node root = document.document_element();
        m_cells.setDates1904(child(root, "workbookPr").attribute("date1904").as_bool());
        for (const pugi::xml_node& sheet : child(root, "sheets").children()) {
            std::string id;
            for (const pugi::xml_attribute& attribute : sheet.attributes())
                if (std::string_view(attribute.name()).ends_with(":id"))
                    id = attribute.value();
            for (const pugi::xml_node& link : targets.document_element().children())
                if (link.attribute("Id").value() == id)
                    m_sheets.push_back(
                        {sheet.attribute("name").value(), placeOf(link.attribute("Target").value())});
        }
        return m_sheets.empty() ? Status(damaged(m_path, tr("it lists no sheets"))) : Status();
    }

    /// Targets are named from xl/ on, or from the top with a slash before.
    static std::string placeOf(std::string_view target)
    {
        return target.starts_with('/') ? std::string(target.substr(1)) : "xl/" + std::string(target);
    }

    Status readTexts()
    {
        auto bytes = m_part("xl/sharedStrings.xml");
        if (!bytes)
            return bytes.error();
        if (bytes->size() == 0)
            return {};
        pugi::xml_document document;
        if (!load(document, *bytes))
            return damaged(m_path, tr("its texts are no XML"));
        for (const pugi::xml_node& text : document.document_element().children())
            if (isCalled(text, "si"))
                m_cells.addText(wholeText(text));
        return {};
    }

    Status readStyles()
    {
        auto bytes = m_part("xl/styles.xml");
        if (!bytes)
            return bytes.error();
        pugi::xml_document document;
        if (bytes->size() == 0 || !load(document, *bytes))
            return {}; // numbers are numbers then
        const pugi::xml_node root = document.document_element();
        for (const pugi::xml_node& format : child(root, "numFmts").children())
            m_cells.addFormat(format.attribute("numFmtId").as_int(), format.attribute("formatCode").value());
        for (const pugi::xml_node& style : child(root, "cellXfs").children())
            m_cells.addStyle(style.attribute("numFmtId").as_int());
        return {};
    }

    /// Rich texts are several runs; what only says how a text is spoken is none of it.
    static std::string wholeText(const pugi::xml_node& text)
    {
        std::string out;
        for (const pugi::xml_node& part : text.children()) {
            if (isCalled(part, "t"))
                out += part.text().get();
            else if (isCalled(part, "r"))
                out += child(part, "t").text().get();
        }
        return out;
    }

    /// A row at a time: a tree of the whole sheet would take many times its size.
    Result<ByteBuffer> readSheet(const Sheet& sheet)
    {
        auto bytes = m_part(sheet.file);
        if (!bytes)
            return bytes.error();
        const std::string_view xml = bytes->text();
        const std::size_t data = xml.find("sheetData");
        if (data == std::string_view::npos)
            return damaged(m_path, tr("the sheet \"%1\" has no cells").arg(sheet.name));
        const std::size_t open = xml.rfind('<', data);
        const std::string prefix(xml.substr(open + 1, data - open - 1)); // "x:" where the names have one
        const std::string begin = '<' + prefix + "row";
        const std::string end = "</" + prefix + "row>";
        for (std::size_t at = data; (at = xml.find(begin, at)) != std::string_view::npos;) {
            const char next = at + begin.size() < xml.size() ? xml[at + begin.size()] : '\0';
            if (next != ' ' && next != '>' && next != '\n' && next != '\r' && next != '\t') {
                at += begin.size();
                continue;
            }
            const std::size_t tag = xml.find('>', at);
            std::size_t close = xml.find(end, at);
            if (tag == std::string_view::npos)
                return damaged(m_path, tr("a row of the sheet \"%1\" has no end").arg(sheet.name));
            if (xml[tag - 1] == '/') { // a row of nothing
                at = tag;
                continue;
            }
            if (close == std::string_view::npos)
                return damaged(m_path, tr("a row of the sheet \"%1\" has no end").arg(sheet.name));
            close += end.size();
            if (Status status = readRow(bytes->data() + at, close - at, sheet); !status)
                return status.error();
            at = close;
            if (m_out.size() / 4 > xml.size() + kWorkbookRoom)
                return damaged(m_path,
                               tr("the sheet \"%1\" has more empty cells than a sheet has").arg(sheet.name));
        }
        return std::move(m_out);
    }

    Status readRow(char* xml, std::size_t size, const Sheet& sheet)
    {
        pugi::xml_document document;
        if (!document.load_buffer_inplace(xml, size, pugi::parse_default | pugi::parse_ws_pcdata,
                                          pugi::encoding_utf8))
            return damaged(m_path, tr("a row of the sheet \"%1\" is no XML").arg(sheet.name));
        const pugi::xml_node row = document.document_element();
        const std::size_t number = row.attribute("r").as_uint(static_cast<unsigned>(m_row + 1));
        if (number <= m_row || number > kMostRows)
            return damaged(m_path, tr("the rows of the sheet \"%1\" are not in order").arg(sheet.name));
        std::vector<std::string> cells;
        for (const pugi::xml_node& cell : row.children()) {
            if (!isCalled(cell, "c"))
                continue;
            const std::size_t column = columnOf(cell.attribute("r").value(), cells.size());
            if (column >= kMostColumns)
                return damaged(m_path, tr("a cell of the sheet \"%1\" has no place").arg(sheet.name));
            if (column >= cells.size())
                cells.resize(column + 1);
            const pugi::xml_node inner = child(cell, "is");
            cells[column] = m_cells.text({.type = cell.attribute("t").value(),
                                          .value = inner ? wholeText(inner) : child(cell, "v").text().get(),
                                          .formula = child(cell, "f").text().get(),
                                          .style = cell.attribute("s").as_uint()});
        }
        for (; m_row + 1 < number; ++m_row)
            put("\n");
        m_row = number;
        const bool isFirst = m_columns == 0;
        if (isFirst)
            m_columns = cells.size();
        cells.resize(std::max(cells.size(), m_columns));
        // What stands beyond the columns of the first row is mostly formatting.
        while (cells.size() > m_columns && cells.back().empty())
            cells.pop_back();
        std::string line;
        for (std::size_t i = 0; i < cells.size(); ++i)
            line += (i == 0 ? "" : "\t") + tableCell(cells[i]);
        put(line + '\n');
        return {};
    }

    /// "AB12" is 27; without a place it is the next one.
    static std::size_t columnOf(std::string_view place, std::size_t next)
    {
        std::size_t column = 0;
        std::size_t letters = 0;
        for (; letters < place.size() && place[letters] >= 'A' && place[letters] <= 'Z' && letters < 4;
             ++letters)
            column = column * 26 + static_cast<std::size_t>(place[letters] - 'A') + 1;
        return letters == 0 ? next : column - 1;
    }

    void put(std::string_view text)
    {
        const std::span<char> room = m_out.room(text.size());
        std::copy(text.begin(), text.end(), room.begin());
        m_out.taken(text.size());
    }

    const WorkbookPart& m_part;
    const std::string& m_path;
    std::vector<Sheet> m_sheets;
    WorkbookCells m_cells;
    ByteBuffer m_out;
    std::size_t m_row = 0;
    std::size_t m_columns = 0;
};

} // namespace

bool isWorkbook(const std::vector<std::string>& names)
{
    return std::find(names.begin(), names.end(), kWorkbook) != names.end();
}

Result<ByteBuffer> readWorkbook(const WorkbookPart& part, const std::string& sheet, const std::string& path,
                                std::vector<std::string>& notes)
{
    return WorkbookReader(part, path).read(sheet, notes);
}

} // namespace shelf
