// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report_html.h"

#include "engine/base/utf8.h"

#include <QCryptographicHash>
#include <QLocale>

#include <cmath>

namespace shelf {

namespace {

const char* const kStyle = R"(
:root {
  color-scheme: light dark;
  --ink: #1b1f24; --soft: #5a6470; --line: #d9dee4; --ground: #ffffff; --band: #f4f6f8; --accent: #1f5f99;
  --training: #0072b2; --validation: #d55e00; --baseline: #6b7580; --best: #00795a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e4e8ec; --soft: #a2acb7; --line: #3a424b; --ground: #1b1f24; --band: #252b32; --accent: #7fb8ea;
    --training: #56b4e9; --validation: #f0a35e; --baseline: #98a3ae; --best: #4cc9a0;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 40px 24px 64px; max-width: 960px; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif;
}
h1 { margin: 0 0 4px; font-size: 28px; line-height: 1.2; }
h2 { margin: 40px 0 12px; padding-top: 16px; border-top: 1px solid var(--line); font-size: 20px; }
h3 { margin: 24px 0 8px; font-size: 16px; }
p, ul { margin: 8px 0; max-width: 72ch; }
.lead { color: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 16px 4px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--soft); font-weight: 600; }
th.n, td.n { text-align: right; }
.marked td { font-weight: 600; background: var(--band); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 24px; margin: 8px 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
figure { margin: 16px 0; }
figure img, figure svg { display: block; width: 100%; height: auto; }
figcaption { margin-top: 8px; color: var(--soft); font-size: 14px; max-width: 72ch; }
pre { padding: 16px; overflow-x: auto; background: var(--band); font: 14px/1.5 "DejaVu Sans Mono", monospace; }
.side { display: grid; grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); gap: 0 32px; }
svg text { font: 13px system-ui, "DejaVu Sans", sans-serif; fill: var(--soft); }
@media print {
  body { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
}
)";

} // namespace

QString escaped(const QString& text)
{
    QString clean;
    for (const QChar c : text.toHtmlEscaped())
        clean += isControl(c.unicode())      ? QChar(QLatin1Char(' ')) // not allowed in a page
                 : reordersText(c.unicode()) ? QChar(QChar::ReplacementCharacter)
                                             : c;
    return clean;
}

QString escaped(const std::string& text)
{
    return escaped(QString::fromStdString(text));
}

QString decimal(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : QStringLiteral("\u2013");
}

QString count(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

HtmlTable::HtmlTable(QStringList headers, QList<int> numbers)
    : m_headers(std::move(headers)), m_numbers(std::move(numbers))
{}

QString HtmlTable::cells(const QStringList& texts, const QString& tag) const
{
    QString out;
    for (int c = 0; c < texts.size(); ++c)
        out += QStringLiteral("<%1%2>%3</%1>")
                   .arg(tag, m_numbers.contains(c) ? QStringLiteral(" class=\"n\"") : QString(),
                        escaped(texts[c]));
    return out;
}

void HtmlTable::add(const QStringList& texts, bool marked)
{
    m_rows += (marked ? QStringLiteral("<tr class=\"marked\">") : QStringLiteral("<tr>")) +
              cells(texts, QStringLiteral("td")) + QStringLiteral("</tr>\n");
}

QString HtmlTable::html() const
{
    return QStringLiteral("<div class=\"scroll\"><table>\n<thead><tr>") +
           cells(m_headers, QStringLiteral("th")) + QStringLiteral("</tr></thead>\n<tbody>\n") + m_rows +
           QStringLiteral("</tbody></table></div>\n");
}

void FactList::add(const QString& name, const QString& value)
{
    m_rows += QStringLiteral("<dt>") + escaped(name) + QStringLiteral("</dt><dd>") + escaped(value) +
              QStringLiteral("</dd>\n");
}

QString FactList::html() const
{
    return QStringLiteral("<dl>\n") + m_rows + QStringLiteral("</dl>\n");
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>") + escaped(text) + QStringLiteral("</p>\n");
}

QString bulletList(const QStringList& texts)
{
    QString out = QStringLiteral("<ul>\n");
    for (const QString& text : texts)
        out += QStringLiteral("<li>") + escaped(text) + QStringLiteral("</li>\n");
    return out + QStringLiteral("</ul>\n");
}

QString htmlPage(const QString& title, const QString& body)
{
    const QString name = escaped(title);
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"") +
           QLocale().bcp47Name().section(QLatin1Char('-'), 0, 0) +
           QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "style-src 'sha256-") +
           QString::fromLatin1(QCryptographicHash::hash(kStyle, QCryptographicHash::Sha256).toBase64()) +
           QStringLiteral("'; img-src data:; base-uri 'none'; form-action 'none'\"/>\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                          "<meta name=\"generator\" content=\"Shelfspace " SHELFSPACE_VERSION
                          "\"/>\n<title>") +
           name + QStringLiteral("</title>\n<style>") + QLatin1String(kStyle) +
           QStringLiteral("</style>\n</head>\n<body>\n") + body + QStringLiteral("</body>\n</html>\n");
}

} // namespace shelf
