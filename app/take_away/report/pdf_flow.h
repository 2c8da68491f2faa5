// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/take_away/report/report_page.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <utility>
#include <vector>

namespace shelf {

struct PdfText {
    double points = 9.5;
    bool bold = false;
    bool fixed = false; ///< letters of one width
    bool right = false; ///< aligned to the right of what reads from the left
    QColor color = QColor(0x1b, 0x1f, 0x24);
};

/// Puts parts of a report one below the other on pages. Lengths are in points, 72 to the inch.
class PdfFlow {
public:
    /// pages: how many there will be, for the numbers at their foot; 0: not known yet.
    PdfFlow(QPdfWriter& writer, const QString& name, int pages);
    ~PdfFlow();

    int page() const { return m_page; }
    double width() const { return m_area.width(); }

    void space(double height) { m_y += height; }
    /// So much of the part must stand on the page where it begins.
    double beginningOf(const ReportPart& part) const;
    /// A new page, unless so much still fits on this one.
    void need(double height);
    void paragraph(const QString& text, const PdfText& look = {}, double indent = 0);
    /// Stays with so much of what comes below.
    void heading(const QString& text, double points, double below);
    void bullets(const QStringList& texts);
    void facts(const QList<ReportFact>& facts);
    void table(const ReportTable& table);
    void columns(const QList<ReportColumn>& columns);
    void picture(const ReportPicture& picture);
    void code(const QString& text);
    /// A line of the contents, with dots up to the number.
    void entry(const QString& text, int page);

private:
    using Lines = std::unique_ptr<QTextLayout>;
    struct Grid;

    QFont font(const PdfText& look) const;
    Lines lines(const QString& text, double width, const PdfText& look) const;
    void draw(const QTextLayout& lines, double x, double y, const PdfText& look);
    double heightOf(const QTextLayout& lines) const;
    Grid grid(const ReportTable& table, double width) const;
    double rowHeight(const Grid& grid, const QStringList& cells, bool bold) const;
    /// How a table comes onto pages: whole, or from its first rows on.
    double beginningOf(const Grid& grid) const;
    std::pair<double, double> roomsOf(const QList<ReportColumn>& columns, int first) const;
    QSizeF sizeOf(const ReportPicture& picture) const;
    void drawRow(const Grid& grid, const QStringList& cells, double x, double height, const PdfText& look,
                 bool marked);
    void drawGrid(const Grid& grid, double x);
    void rule(double x, double width);
    void turn();
    void foot();

    QPdfWriter& m_writer;
    std::unique_ptr<QPainter> m_painter;
    QString m_name;
    QRectF m_area; ///< what is written on
    double m_scale = 1; ///< of the device to points
    double m_y = 0;
    int m_page = 1;
    int m_pages = 0;
    bool m_fromRight = false; ///< the words read from the right
};

} // namespace shelf
