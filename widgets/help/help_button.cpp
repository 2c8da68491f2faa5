// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/help_button.h"

#include "widgets/help/help_topic.h"
#include "widgets/look/theme.h"

#include <QWhatsThis>

namespace shelf {

HelpButton::HelpButton(const QString& topic, const QString& title, const QString& meaning, QWidget* parent)
    : QToolButton(parent), m_topic(topic), m_title(title), m_meaning(meaning)
{
    setObjectName(QStringLiteral("help_") + topic);
    setAccessibleName(tr("Help: %1").arg(title));
    setToolTip(tr("What does this mean?"));
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus);
    const int side = fontMetrics().height() + 4;
    setIconSize(QSize(side - 6, side - 6));
    setFixedSize(side, side);
    setHelpTopic(this, topic);
    setIcon(theme::icon(QStringLiteral("help")));
    connect(this, &QToolButton::clicked, this,
            [this] { QWhatsThis::showText(mapToGlobal(QPoint(0, height())), text(), this); });
}

QString HelpButton::text() const
{
    return whatsThisOf(m_title, m_meaning, m_topic);
}

bool HelpButton::event(QEvent* event)
{
    if (event->type() == QEvent::WhatsThisClicked) {
        QWhatsThis::hideText();
        askForHelp(this, m_topic);
        return true;
    }
    return QToolButton::event(event);
}

void HelpButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(theme::icon(QStringLiteral("help")));
}

QString whatsThisOf(const QString& title, const QString& meaning, const QString& topic)
{
    return QStringLiteral("<p><b>%1</b></p><p>%2</p><p><a href=\"%3\">%4</a></p>")
        .arg(title.toHtmlEscaped(), meaning.toHtmlEscaped(), topic,
             HelpButton::tr("More in the guide (F1)"));
}

} // namespace shelf
