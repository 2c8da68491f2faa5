// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_overlay.h"

#include "widgets/look/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

namespace {

constexpr int kLookAgain = 100; // ms

} // namespace

BarOverlay::BarOverlay(QWidget* over)
    : QWidget(over), m_over(over), m_column(new QVBoxLayout(this)), m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("barOverlay"));
    m_column->setContentsMargins(0, 0, 0, 1); // the line below
    m_column->setSpacing(0);
    m_later->setSingleShot(true);
    m_later->setInterval(kLookAgain);
    connect(m_later, &QTimer::timeout, this, &BarOverlay::place);
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
    const int height = isUsed ? std::min(wanted, m_over->height() / 2) : 0;
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        makeRoom(height);
    else
        m_later->start();
    setGeometry(0, 0, m_over->width(), height);
    raise();
}

/// Where the page has it to spare: no window grows for a bar.
void BarOverlay::makeRoom(int height)
{
    QLayout* layout = m_over->layout();
    if (!layout)
        return;
    const QMargins now = layout->contentsMargins();
    const int least = layout->minimumSize().height() - now.top();
    const QMargins wanted(now.left(), least + height <= m_over->height() ? height : 0, now.right(),
                          now.bottom());
    if (wanted != now)
        layout->setContentsMargins(wanted);
}

void BarOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colors().separator);
}

} // namespace shelf
