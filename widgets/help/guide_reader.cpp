// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/guide_reader.h"

#include "widgets/look/theme.h"

#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace shelf {

namespace {

/// QTextDocument finds named anchors alone, and knows no boxes.
QString forDocument(QString html)
{
    static const QRegularExpression heading(QStringLiteral("<h([1-4]) id=\"([^\"]+)\">(.*?)</h\\1>"));
    html.replace(heading, QStringLiteral("<h\\1><a name=\"\\2\"></a>\\3</h\\1>"));
    html.replace(QLatin1String("<table>"),
                 QLatin1String("<table cellspacing=\"0\" cellpadding=\"5\" width=\"100%\">"));
    // Arabic and Chinese letters are not slanted: fonts have no such ones, and empty boxes would stand there.
    static const QRegularExpression chapter(QStringLiteral("^<div lang=\"(?:ar|zh)"));
    static const QRegularExpression note(QStringLiteral("(<p lang=\"(?:ar|zh)[^>]*>)<i>(.*?)</i>"));
    html.replace(note, QStringLiteral("\\1<b>\\2</b>"));
    if (html.contains(chapter)) {
        html.replace(QLatin1String("<i>"), QLatin1String("<b>"));
        html.replace(QLatin1String("</i>"), QLatin1String("</b>"));
    }
    html.replace(QLatin1String("<kbd>"), QLatin1String("<b>"));
    return html.replace(QLatin1String("</kbd>"), QLatin1String("</b>"));
}

QString styleOf(const QString& link, const QString& band, const QString& quiet)
{
    return QStringLiteral("a { color: %1; } pre { background-color: %2; } code { color: %3; }"
                          "th { text-align: left; color: %3; } td { vertical-align: top; }"
                          "h2 { margin-top: 26px; } h3 { margin-top: 20px; } h4 { margin-top: 14px; }")
        .arg(link, band, quiet);
}

} // namespace

GuideReader::GuideReader(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("guideReader"));
    setAccessibleName(tr("Guide"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(3 * theme::kGrid);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { emit linkWanted(url.toString()); });
}

void GuideReader::showChapter(const QString& html, const QHash<QString, QImage>& pictures)
{
    m_html = html;
    m_pictures = pictures;
    fill();
}

void GuideReader::fill()
{
    const ThemeColors colors = theme::colors();
    document()->setDefaultStyleSheet(styleOf(palette().color(QPalette::Link).name(),
                                             palette().color(QPalette::AlternateBase).name(),
                                             colors.subdued.name()));
    document()->setDocumentMargin(3 * theme::kGrid);
    setHtml(forDocument(m_html));
}

int GuideReader::pictureWidth() const
{
    return std::max(200, viewport()->width() - 6 * theme::kGrid - verticalScrollBar()->sizeHint().width());
}

void GuideReader::zoom(int steps)
{
    const int wanted = steps == 0 ? -m_steps : std::clamp(m_steps + steps, -4, 12) - m_steps;
    m_steps += wanted;
    if (wanted != 0)
        zoomIn(wanted);
}

void GuideReader::setForPaper(QTextDocument& document, const QString& html)
{
    document.setDefaultStyleSheet(
        styleOf(QStringLiteral("#1f5f99"), QStringLiteral("#f4f6f8"), QStringLiteral("#5a6470")));
    document.setHtml(QStringLiteral("<body style=\"color:#000000\">%1</body>").arg(forDocument(html)));
}

QVariant GuideReader::loadResource(int type, const QUrl& name)
{
    return type == QTextDocument::ImageResource ? QVariant(m_pictures.value(name.toString())) : QVariant();
}

void GuideReader::doSetSource(const QUrl&, QTextDocument::ResourceType) {}

void GuideReader::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty()) {
        const int at = verticalScrollBar()->value();
        fill();
        verticalScrollBar()->setValue(at);
    }
}

} // namespace shelf
