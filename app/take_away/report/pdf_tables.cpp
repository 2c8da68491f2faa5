// SPDX-License-Identifier: GPL-3.0-or-later
// How tables come onto the pages.
#include "app/take_away/report/pdf_flow.h"

#include <QFontMetricsF>

#include <algorithm>

namespace shelf {

namespace {

constexpr double kBetween = 12; ///< columns
constexpr double kRowPad = 2.5; ///< above and below the words of a row
const QColor kHeadInk(0x5a, 0x64, 0x70);
const QColor kMarked(0xf4, 0xf6, 0xf8);

} // namespace

/// A table with the widths of its columns.
struct PdfFlow::Grid {
    const ReportTable* table = nullptr;
    std::vector<double> widths;
    double head = 0;             ///< height of the header row
    std::vector<double> heights; ///< of the rows
    double width = 0;

    double height() const
    {
        double sum = head;
        for (const double row : heights)
            sum += row;
        return sum;
    }
};

/// Columns as wide as their words need; where that is too much the widest ones of words give way.
PdfFlow::Grid PdfFlow::grid(const ReportTable& table, double width) const
{
    Grid made;
    made.table = &table;
    const QFontMetricsF plain(font({.points = 8.5}), &m_writer);
    const QFontMetricsF bold(font({.points = 8.5, .bold = true}), &m_writer);
    const auto columns = static_cast<std::size_t>(table.headers.size());
    std::vector<double> least(columns), wanted(columns);
    const auto longestWord = [](const QFontMetricsF& metrics, const QString& text) {
        double most = 0;
        for (const QString& word : text.split(QLatin1Char(' ')))
            most = std::max(most, metrics.horizontalAdvance(word));
        return most;
    };
    for (std::size_t c = 0; c < columns; ++c) {
        const int column = static_cast<int>(c);
        const bool isNumber = table.numbers.contains(column);
        wanted[c] = std::min(bold.horizontalAdvance(table.headers[column]), 90 * m_scale);
        least[c] = longestWord(bold, table.headers[column]);
        for (const ReportTable::Row& row : table.rows) {
            const QFontMetricsF& metrics = row.marked ? bold : plain;
            const QString text = row.cells.value(column);
            wanted[c] = std::max(wanted[c], metrics.horizontalAdvance(text));
            least[c] = std::max(least[c], isNumber && !text.contains(QLatin1Char(' '))
                                              ? metrics.horizontalAdvance(text)
                                              : std::min(longestWord(metrics, text), 60 * m_scale));
        }
        wanted[c] = std::max(wanted[c], least[c]) / m_scale + 1;
        least[c] = least[c] / m_scale + 1;
    }
    double all = 0, floor = 0;
    for (std::size_t c = 0; c < columns; ++c) {
        all += wanted[c];
        floor += least[c];
    }
    const double room = width - kBetween * static_cast<double>(columns > 0 ? columns - 1 : 0);
    made.widths = wanted;
    if (all > room)
        for (std::size_t c = 0; c < columns; ++c)
            made.widths[c] = floor >= room
                                 ? least[c] * room / floor
                                 : least[c] + (wanted[c] - least[c]) * (room - floor) / (all - floor);
    for (const double one : made.widths)
        made.width += one + kBetween;
    made.width = std::min(width, made.width - kBetween);
    made.head = rowHeight(made, table.headers, true);
    for (const ReportTable::Row& row : table.rows)
        made.heights.push_back(rowHeight(made, row.cells, row.marked));
    return made;
}

double PdfFlow::rowHeight(const Grid& grid, const QStringList& cells, bool bold) const
{
    double height = 0;
    for (std::size_t c = 0; c < grid.widths.size(); ++c)
        height = std::max(height, heightOf(*lines(cells.value(static_cast<int>(c)), grid.widths[c],
                                                  {.points = 8.5, .bold = bold})));
    return height + 2 * kRowPad;
}

void PdfFlow::drawRow(const Grid& grid, const QStringList& cells, double x, double height,
                      const PdfText& look, bool marked)
{
    if (marked)
        m_painter->fillRect(QRectF(x, m_y, grid.width, height), kMarked);
    double at = m_fromRight ? x + grid.width : x;
    for (std::size_t c = 0; c < grid.widths.size(); ++c) {
        PdfText cell = look;
        cell.right = grid.table->numbers.contains(static_cast<int>(c));
        const auto laid = lines(cells.value(static_cast<int>(c)), grid.widths[c], cell);
        draw(*laid, m_fromRight ? at - grid.widths[c] : at, m_y + kRowPad, cell);
        at += (m_fromRight ? -1 : 1) * (grid.widths[c] + kBetween);
    }
    m_y += height;
    rule(x, grid.width);
}

void PdfFlow::drawGrid(const Grid& grid, double x)
{
    const auto head = [&] {
        drawRow(grid, grid.table->headers, x, grid.head, {.points = 8.5, .bold = true, .color = kHeadInk},
                false);
    };
    head();
    for (std::size_t r = 0; r < grid.heights.size(); ++r) {
        if (m_y + grid.heights[r] > m_area.height() && m_y > grid.head + 1) {
            turn();
            head();
        }
        const ReportTable::Row& row = grid.table->rows[static_cast<int>(r)];
        drawRow(grid, row.cells, x, grid.heights[r], {.points = 8.5, .bold = row.marked}, row.marked);
    }
}

/// A table of half a page is not cut; of a longer one two rows stay with the head.
double PdfFlow::beginningOf(const Grid& grid) const
{
    if (grid.height() <= m_area.height() / 2)
        return grid.height();
    return grid.head + grid.heights[0] + (grid.heights.size() > 1 ? grid.heights[1] : 0);
}

double PdfFlow::beginningOf(const ReportPart& part) const
{
    constexpr double kLines = 48;
    if (!part.picture.bytes.isEmpty())
        return sizeOf(part.picture).height() + 40;
    if (!part.table.rows.isEmpty())
        return beginningOf(grid(part.table, width()));
    if (!part.code.isEmpty())
        return 2 * kLines;
    double most = 0;
    const std::pair<double, double> rooms = roomsOf(part.columns, 0);
    for (int i = 0; i < std::min<int>(2, static_cast<int>(part.columns.size())); ++i)
        most = std::max(most, grid(part.columns[i].table, i == 0 ? rooms.first : rooms.second).height() + 30);
    return most > 0 && most <= m_area.height() ? most : kLines;
}

void PdfFlow::table(const ReportTable& table)
{
    const Grid made = grid(table, width());
    need(beginningOf(made));
    drawGrid(made, m_fromRight ? width() - made.width : 0);
    m_y += 8;
}

/// Of two tables side by side, more for that with longer lines.
std::pair<double, double> PdfFlow::roomsOf(const QList<ReportColumn>& columns, int first) const
{
    constexpr double kEndless = 1e5;
    constexpr double kLeast = 0.33;
    const double room = width() - 2 * kBetween;
    double share = 0.5;
    if (first + 1 < columns.size()) {
        const double left = grid(columns[first].table, kEndless).width;
        const double right = grid(columns[first + 1].table, kEndless).width;
        if (left + right > 0 && (left > room / 2 || right > room / 2))
            share = std::clamp(left / (left + right), kLeast, 1 - kLeast);
    }
    return {share * room, (1 - share) * room};
}

/// Two and two; where such a pair is higher than a page, one below the other.
void PdfFlow::columns(const QList<ReportColumn>& columns)
{
    const PdfText title{.points = 9.5, .bold = true};
    for (int first = 0; first < columns.size(); first += 2) {
        const std::pair<double, double> rooms = roomsOf(columns, first);
        std::vector<Grid> grids;
        std::vector<Lines> heads;
        double headHeight = 0, gridHeight = 0;
        for (int i = first; i < std::min<int>(first + 2, static_cast<int>(columns.size())); ++i) {
            const double room = i == first ? rooms.first : rooms.second;
            heads.push_back(lines(columns[i].heading, room, title));
            grids.push_back(grid(columns[i].table, room));
            if (!columns[i].heading.isEmpty())
                headHeight = std::max(headHeight, heightOf(*heads.back()) + 3);
            gridHeight = std::max(gridHeight, grids.back().height());
        }
        if (headHeight + gridHeight > m_area.height()) {
            for (int i = first; i < std::min<int>(first + 2, static_cast<int>(columns.size())); ++i) {
                if (!columns[i].heading.isEmpty())
                    heading(columns[i].heading, 9.5, 60);
                table(columns[i].table);
            }
            continue;
        }
        need(headHeight + gridHeight);
        const double top = m_y;
        for (std::size_t i = 0; i < grids.size(); ++i) {
            const bool atLeft = (i == 0) != m_fromRight;
            const double room = i == 0 ? rooms.first : rooms.second;
            const double x = atLeft ? 0 : width() - room;
            m_y = top;
            draw(*heads[i], x, m_y, title);
            m_y += headHeight;
            drawGrid(grids[i], m_fromRight ? x + room - grids[i].width : x);
        }
        m_y = top + headHeight + gridHeight + 10;
    }
}

} // namespace shelf
