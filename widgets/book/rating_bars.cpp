// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/book/rating_bars.h"

#include "widgets/access/spoken.h"
#include "widgets/look/theme.h"
#include "widgets/words/listed_words.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace shelf {

RatingBars::RatingBars(QWidget* parent) : QWidget(parent)
{
    speakAs(this, {.parts = [this] {
                QList<SpokenPart> parts;
                for (int i = 0; i < m_values.size(); ++i)
                    parts.append({tr("Stars: %1, readers: %2")
                                      .arg(QLocale().toString(m_values[i]), QLocale().toString(m_counts[i])),
                                  {},
                                  barArea(i)});
                return parts;
            }});
    setObjectName(QStringLiteral("ratingBars"));
    setAccessibleName(tr("Ratings of this book"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RatingBars::setCounts(const QVector<float>& values, const QVector<quint32>& counts)
{
    m_values = values;
    m_counts = counts;
    m_largest = counts.isEmpty() ? 0 : *std::max_element(counts.begin(), counts.end());
    QStringList words;
    for (int i = 0; i < values.size(); ++i)
        words
            << tr("Stars: %1, readers: %2").arg(QLocale().toString(values[i]), QLocale().toString(counts[i]));
    setAccessibleDescription(listedWords(words));
    update();
}

QSize RatingBars::sizeHint() const
{
    return {25 * theme::kGrid, 7 * theme::kGrid};
}

QSize RatingBars::minimumSizeHint() const
{
    return {10 * theme::kGrid, 7 * theme::kGrid};
}

QRectF RatingBars::barArea(int i) const
{
    const double step = static_cast<double>(width()) / std::max<int>(5, m_values.size());
    const double label = fontMetrics().height();
    return {i * step + 2, 0, step - 4, height() - label};
}

void RatingBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by each text
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors colors = theme::colors();
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(font);
    for (int i = 0; i < m_values.size(); ++i) {
        const QRectF area = barArea(i);
        const double share = m_largest == 0 ? 0 : static_cast<double>(m_counts[i]) / m_largest;
        const double h = m_counts[i] == 0 ? 1 : std::max(2.0, (area.height() - 2) * share);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_counts[i] == 0 ? colors.separator : colors.star);
        painter.drawRoundedRect(QRectF(area.left(), area.bottom() - h, area.width(), h), 1.5, 1.5);
        painter.setPen(colors.subdued);
        painter.drawText(QRectF(area.left() - 2, area.bottom(), area.width() + 4, height() - area.bottom()),
                         Qt::AlignHCenter | Qt::AlignBottom, QLocale().toString(m_values[i]));
    }
}

bool RatingBars::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < m_values.size(); ++i) {
            const QRectF area = barArea(i);
            if (help->pos().x() >= area.left() - 2 && help->pos().x() < area.right() + 2) {
                QToolTip::showText(help->globalPos(),
                                   tr("%1 stars: %Ln rating(s)", nullptr, static_cast<int>(m_counts[i]))
                                       .arg(QLocale().toString(m_values[i])),
                                   this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace shelf
