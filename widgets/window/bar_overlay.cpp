// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_overlay.h"

#include "widgets/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

BarOverlay::BarOverlay(QWidget* over) : QWidget(over), m_over(over), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("barOverlay"));
    m_column->setContentsMargins(0, 0, 0, 1); // the line below
    m_column->setSpacing(0);
    over->installEventFilter(this);
    place();
}

void BarOverlay::addBar(QWidget* bar)
{
    m_column->addWidget(bar);
    bar->installEventFilter(this);
    place();
}

bool BarOverlay::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        place();
    return handled;
}

bool BarOverlay::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QWidget::eventFilter(watched, event);
    if (watched == m_over ? event->type() == QEvent::Resize
                          : event->type() == QEvent::Show || event->type() == QEvent::Hide)
        place();
    return handled;
}

void BarOverlay::place()
{
    bool isUsed = false;
    for (int i = 0; i < m_column->count(); ++i)
        isUsed |= !m_column->itemAt(i)->widget()->isHidden();
    const int wanted = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(m_over->width())
                                                     : m_column->totalSizeHint().height();
    setGeometry(0, 0, m_over->width(), isUsed ? std::min(wanted, m_over->height() / 2) : 0);
    raise();
}

void BarOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colors().separator);
}

} // namespace shelf
