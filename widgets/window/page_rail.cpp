// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/page_rail.h"

#include "widgets/access/spoken.h"
#include "widgets/look/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

namespace {

constexpr theme::Units kLeastRail = 10 * theme::kGrid;
constexpr theme::Units kRoomForWords = 92 * theme::kGrid; ///< of the window's width
constexpr theme::Units kIcon = 3 * theme::kGrid;
constexpr int kLeastIcon = 16;

} // namespace

PageRail::PageRail(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    speakAsGroup(this, QAccessible::PageTabList);
    setObjectName(QStringLiteral("pageRail"));
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(theme::kGrid / 2, theme::kGrid / 2, theme::kGrid / 2, theme::kGrid / 2);
    m_column->setSpacing(theme::kGrid / 2);
    m_column->addStretch();
}

void PageRail::addPage(const QString& icon, const QString& name, const QKeySequence& shortcut)
{
    auto* button = new QToolButton(this);
    const int page = static_cast<int>(m_buttons.size());
    speakAsTab(button);
    button->setObjectName(QStringLiteral("page%1").arg(page + 1));
    button->setProperty("iconName", icon);
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(tr("%1 (%2)").arg(name, shortcut.toString(QKeySequence::NativeText)));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_column->insertWidget(page, button);
    m_buttons.append(button);
    const auto choose = [this, page] {
        m_current = page;
        emit selected(page);
    };
    // Also of the page that is chosen: what lies over it, as how files are read, is left so.
    connect(button, &QToolButton::clicked, this, choose);
    // Assistive technology toggles what can be checked, which is no click; a click has chosen by then.
    connect(button, &QToolButton::toggled, this, [this, page, choose](bool on) {
        if (!on)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, page, choose] {
                if (m_current != page && m_buttons[page]->isChecked())
                    choose();
            },
            Qt::QueuedConnection);
    });
    setIcons();
    fit();
}

void PageRail::setCurrent(int page)
{
    if (page < 0 || page >= m_buttons.size())
        return;
    const bool hadFocus = m_current >= 0 && m_buttons[m_current]->hasFocus();
    m_current = page;
    m_buttons[page]->setChecked(true);
    // One stop for the Tab key, at the page that is shown; arrows go on from there.
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(i == page ? Qt::StrongFocus : Qt::ClickFocus);
    if (hadFocus)
        focusCurrent();
}

void PageRail::focusCurrent()
{
    if (m_current >= 0)
        m_buttons[m_current]->setFocus(Qt::OtherFocusReason);
}

void PageRail::setIcons()
{
    for (QToolButton* button : std::as_const(m_buttons))
        button->setIcon(theme::icon(button->property("iconName").toString()));
}

void PageRail::fit()
{
    if (m_buttons.isEmpty())
        return;
    m_words = words();
    const int count = static_cast<int>(m_buttons.size());
    const int gap = theme::kGrid / 2;
    const int room = (height() - gap * (count + 1)) / count; // for one button
    const int words = fontMetrics().height();
    const int tall = kIcon + words + 2 * theme::kGrid;
    m_fits = !isVisible() || (room >= tall && window()->width() >= kRoomForWords);
    const int icon = m_fits || !isVisible() ? kIcon : std::clamp<int>(room - theme::kGrid, kLeastIcon, kIcon);
    int width = 0;
    for (QToolButton* button : std::as_const(m_buttons)) {
        button->setToolButtonStyle(m_fits ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonIconOnly);
        button->setIconSize(QSize(icon, icon));
        button->setFixedHeight(m_fits ? tall : icon + theme::kGrid);
        width = std::max(width, fontMetrics().horizontalAdvance(button->text()));
    }
    setFixedWidth(2 * gap + (m_fits ? std::max<int>(kLeastRail - 2 * gap, width + 2 * theme::kGrid)
                                    : icon + 2 * theme::kGrid));
}

QStringList PageRail::words() const
{
    QStringList words;
    for (const QToolButton* button : m_buttons)
        words << button->text();
    return words;
}

bool PageRail::event(QEvent* event)
{
    // Other words ask for another layout, as those of another language.
    if (event->type() == QEvent::LayoutRequest && m_words != words())
        fit();
    return QFrame::event(event);
}

void PageRail::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void PageRail::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    window()->installEventFilter(this);
    fit();
}

bool PageRail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == window())
        fit();
    return QFrame::eventFilter(watched, event);
}

QSize PageRail::minimumSizeHint() const
{
    const int count = static_cast<int>(m_buttons.size());
    return {kLeastIcon, count * (kLeastIcon + theme::kGrid)};
}

void PageRail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
    else if (event->type() == QEvent::FontChange)
        fit();
}

void PageRail::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const int to = m_current + step;
    if (step == 0 || to < 0 || to >= m_buttons.size())
        return QFrame::keyPressEvent(event);
    m_buttons[to]->setFocus(Qt::TabFocusReason);
    m_buttons[to]->click();
}

} // namespace shelf
