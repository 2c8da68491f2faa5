// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/taste_bars.h"

#include "widgets/access/spoken.h"
#include "widgets/look/theme.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace shelf {

namespace {
constexpr double kBarHeight = 12;
}

TasteBars::TasteBars(QWidget* parent) : QWidget(parent)
{
    speakAs(this, {.parts = [this] {
                QList<SpokenPart> parts;
                const QVector<QRectF> areas = segments();
                for (int i = 0; i < m_entries.size() && i < areas.size(); ++i)
                    parts.append({wordsOf(m_entries[i]), {}, areas[i]});
                return parts;
            }});
    setObjectName(QStringLiteral("tasteBars"));
    setAccessibleName(tr("Taste by genre"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TasteBars::setEntries(const QVector<TasteEntry>& entries)
{
    m_entries = entries;
    m_total = 0;
    QStringList words;
    for (const TasteEntry& entry : entries) {
        m_total += entry.count;
        words << wordsOf(entry);
    }
    setAccessibleDescription(partedWords(words));
    setVisible(m_hasRoom && !entries.isEmpty());
    update();
}

void TasteBars::setRoom(bool hasRoom)
{
    m_hasRoom = hasRoom;
    setVisible(hasRoom && !m_entries.isEmpty());
}

QString TasteBars::wordsOf(const TasteEntry& entry)
{
    return entry.mean ? tr("%1: %Ln book(s), mean %2", nullptr, entry.count)
                            .arg(entry.name, QLocale().toString(*entry.mean, 'f', 2))
                      : tr("%1: %Ln book(s)", nullptr, entry.count).arg(entry.name);
}

QSize TasteBars::sizeHint() const
{
    return {30 * theme::kGrid, static_cast<int>(kBarHeight) + 6 + fontMetrics().height()};
}

QVector<QRectF> TasteBars::segments() const
{
    QVector<QRectF> areas;
    double x = 0;
    for (const TasteEntry& entry : m_entries) {
        const double w = m_total ? static_cast<double>(width()) * entry.count / m_total : 0;
        areas << QRectF(x, 0, w, kBarHeight);
        x += w;
    }
    return areas;
}

void TasteBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by each text
    painter.setRenderHint(QPainter::Antialiasing);
    const QVector<QRectF> areas = segments();
    for (int i = 0; i < areas.size(); ++i) {
        painter.fillRect(areas[i].adjusted(0, 0, -1, 0), theme::category(i));
        const QString name = fontMetrics().elidedText(m_entries[i].name, Qt::ElideRight,
                                                      static_cast<int>(areas[i].width()) - 6);
        if (name.size() > 3 || name == m_entries[i].name) {
            painter.setPen(theme::colors().subdued);
            painter.drawText(
                QRectF(areas[i].left(), kBarHeight + 4, areas[i].width(), height() - kBarHeight - 4),
                Qt::AlignLeft | Qt::AlignTop, name);
        }
    }
}

bool TasteBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QVector<QRectF> areas = segments();
    for (int i = 0; i < areas.size(); ++i)
        if (help->pos().x() >= areas[i].left() && help->pos().x() < areas[i].right()) {
            QToolTip::showText(help->globalPos(), wordsOf(m_entries[i]), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace shelf
