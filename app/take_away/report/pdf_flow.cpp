// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report/pdf_flow.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QImage>
#include <QLocale>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr double kGap = 12; ///< between columns
constexpr double kFoot = 26;
const QColor kSoft(0x5a, 0x64, 0x70);
const QColor kLine(0xd9, 0xde, 0xe4);
const QColor kBand(0xf4, 0xf6, 0xf8);

} // namespace

PdfFlow::PdfFlow(QPdfWriter& writer, const QString& name, int pages)
    : m_writer(writer),
      m_painter(std::make_unique<QPainter>(&writer)),
      m_name(name),
      m_pages(pages),
      m_fromRight(QLocale(reportLanguage()).textDirection() == Qt::RightToLeft)
{
    m_scale = writer.logicalDpiX() / 72.0;
    m_painter->scale(m_scale, m_scale);
    m_area = QRectF(0, 0, writer.width() / m_scale, writer.height() / m_scale - kFoot);
    m_painter->setLayoutDirection(m_fromRight ? Qt::RightToLeft : Qt::LeftToRight);
}

PdfFlow::~PdfFlow()
{
    foot();
    m_painter->end();
}

/// In points of the scaled painter: its letters are one unit a point, whatever the device.
QFont PdfFlow::font(const PdfText& look) const
{
    QFont font = look.fixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont();
    font.setStyleHint(look.fixed ? QFont::Monospace : QFont::SansSerif);
    font.setPointSizeF(look.points);
    font.setBold(look.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Laid out in the device's own units, which are fine enough for no letter to be moved.
PdfFlow::Lines PdfFlow::lines(const QString& text, double width, const PdfText& look) const
{
    auto layout = std::make_unique<QTextLayout>(plainText(text), font(look), &m_writer);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(look.right ? (m_fromRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute
                                   : Qt::AlignLeading);
    layout->setTextOption(option);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width * m_scale);
        line.setPosition({0, y});
        y += line.height() * 1.12;
    }
    layout->endLayout();
    return layout;
}

double PdfFlow::heightOf(const QTextLayout& lines) const
{
    double height = 0;
    for (int i = 0; i < lines.lineCount(); ++i)
        height += lines.lineAt(i).height() * 1.12;
    return height / m_scale;
}

void PdfFlow::draw(const QTextLayout& lines, double x, double y, const PdfText& look)
{
    m_painter->save();
    m_painter->resetTransform();
    m_painter->setPen(look.color);
    lines.draw(m_painter.get(), QPointF(x * m_scale, y * m_scale));
    m_painter->restore();
}

void PdfFlow::foot()
{
    PdfText look{.points = 8, .color = kSoft};
    const double y = m_area.bottom() + kFoot - 10;
    draw(*lines(m_name, m_area.width() * 0.75, look), m_fromRight ? m_area.width() * 0.25 : 0, y, look);
    look.right = true;
    const QLocale locale;
    const QString number = m_pages > 0 ? QCoreApplication::translate("Report", "%1 of %2")
                                             .arg(locale.toString(m_page), locale.toString(m_pages))
                                       : locale.toString(m_page);
    draw(*lines(number, m_area.width() * 0.2, look), m_fromRight ? 0 : m_area.width() * 0.8, y, look);
}

void PdfFlow::turn()
{
    foot();
    m_writer.newPage();
    ++m_page;
    m_y = 0;
}

void PdfFlow::need(double height)
{
    if (m_y > 0 && m_y + height > m_area.height())
        turn();
}

void PdfFlow::rule(double x, double width)
{
    m_painter->setPen(QPen(kLine, 0.6));
    m_painter->drawLine(QPointF(x, m_y), QPointF(x + width, m_y));
}

void PdfFlow::paragraph(const QString& text, const PdfText& look, double indent)
{
    const auto laid = lines(text, std::min(width() - indent, 480.0), look);
    const double height = heightOf(*laid);
    need(std::min(height, m_area.height())); // a paragraph is short
    draw(*laid, m_fromRight ? width() - indent - std::min(width() - indent, 480.0) : indent, m_y, look);
    m_y += height + 4;
}

void PdfFlow::heading(const QString& text, double points, double below)
{
    const PdfText look{.points = points, .bold = true};
    const auto laid = lines(text, width(), look);
    m_y += m_y > 0 ? points : 0;
    need(heightOf(*laid) + below);
    draw(*laid, 0, m_y, look);
    m_y += heightOf(*laid) + points / 3;
}

void PdfFlow::bullets(const QStringList& texts)
{
    for (const QString& text : texts) {
        const auto laid = lines(text, std::min(width() - 12, 480.0), {});
        need(std::min(heightOf(*laid), m_area.height()));
        const PdfText mark;
        draw(*lines(QStringLiteral("\u2022"), 10, mark), m_fromRight ? width() - 10 : 0, m_y, mark);
        paragraph(text, {}, 12);
    }
    m_y += 2;
}

void PdfFlow::facts(const QList<ReportFact>& facts)
{
    const PdfText quiet{.color = kSoft};
    double names = 0;
    for (const ReportFact& fact : facts)
        names = std::max(names, QFontMetricsF(font(quiet), &m_writer).horizontalAdvance(fact.name) / m_scale);
    names = std::min(names + 2, width() * 0.4);
    const double rest = width() - names - kGap;
    for (const ReportFact& fact : facts) {
        const auto name = lines(fact.name, names, quiet);
        const auto value = lines(fact.value, rest, {});
        const double height = std::max(heightOf(*name), heightOf(*value));
        need(std::min(height, m_area.height()));
        draw(*name, m_fromRight ? width() - names : 0, m_y, quiet);
        draw(*value, m_fromRight ? 0 : names + kGap, m_y, {});
        m_y += height + 2;
    }
    m_y += 4;
}

/// Two of them stand on a page.
QSizeF PdfFlow::sizeOf(const ReportPicture& picture) const
{
    constexpr double kMost = 0.42;
    QSizeF size = picture.type.contains("svg") ? QSvgRenderer(picture.bytes).viewBoxF().size()
                                               : QSizeF(QImage::fromData(picture.bytes).size());
    if (!size.isEmpty())
        size.scale(width(), m_area.height() * kMost, Qt::KeepAspectRatio);
    return size;
}

/// With its caption, whole.
void PdfFlow::picture(const ReportPicture& picture)
{
    const QSizeF size = sizeOf(picture);
    if (size.isEmpty())
        return;
    const PdfText quiet{.points = 8.5, .color = kSoft};
    const auto words = lines(picture.caption, std::min(width(), 480.0), quiet);
    need(size.height() + heightOf(*words) + 6);
    const QRectF place(QPointF(m_fromRight ? width() - size.width() : 0, m_y), size);
    m_painter->save();
    m_painter->setClipRect(place);
    if (picture.type.contains("svg"))
        QSvgRenderer(picture.bytes).render(m_painter.get(), place);
    else
        m_painter->drawImage(place, QImage::fromData(picture.bytes));
    m_painter->restore();
    m_y += size.height() + 6;
    draw(*words, m_fromRight ? width() - std::min(width(), 480.0) : 0, m_y, quiet);
    m_y += heightOf(*words) + 8;
}

void PdfFlow::code(const QString& text)
{
    const PdfText look{.points = 8, .fixed = true};
    const bool fromRight = std::exchange(m_fromRight, false); // a call reads from the left
    const auto laid = lines(text, width() - 16, look);
    m_fromRight = fromRight;
    const double height = heightOf(*laid) + 12;
    need(std::min(height, m_area.height()));
    m_painter->fillRect(QRectF(0, m_y, width(), height), kBand);
    draw(*laid, 8, m_y + 6, look);
    m_y += height + 6;
}

void PdfFlow::entry(const QString& text, int page)
{
    PdfText look;
    const auto title = lines(text, width() * 0.8, look);
    need(heightOf(*title));
    look.right = true;
    const double numbers = width() * 0.15;
    const double right = std::min(width(), 300.0);
    draw(*title, m_fromRight ? width() - width() * 0.8 : 0, m_y, look);
    if (page > 0)
        draw(*lines(QLocale().toString(page), numbers, look), m_fromRight ? width() - right : right - numbers,
             m_y, look);
    m_y += heightOf(*title) + 1;
}

} // namespace shelf
