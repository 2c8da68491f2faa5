// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/notice_bar.h"

#include "widgets/look/flow_layout.h"
#include "widgets/look/theme.h"
#include "widgets/size/folded_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

namespace {

constexpr theme::Units kWidestLabel = 40 * theme::kGrid; ///< of a button; the rest is in its tool tip
constexpr theme::Units kLeastLabel = 20 * theme::kGrid;  ///< which is whole in any place
constexpr theme::Units kNarrow = 40 * theme::kGrid;
constexpr theme::Units kLeastBar = 26 * theme::kGrid; ///< whatever its buttons say
constexpr int kLinesWhole = 3;                        ///< more are folded to fewer
constexpr int kLinesFolded = 2;

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_text(new FoldedLabel(this)),
      m_more(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_more->setObjectName(QStringLiteral("moreOfNotice"));
    m_more->setAutoRaise(true);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        fold();
        holdHeight();
    });
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("dismissNotice"));
    m_close->setAccessibleName(tr("Dismiss notice"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        emit dismissed();
    });

    auto* line = new QHBoxLayout;
    line->setSpacing(theme::kGrid);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    line->addWidget(m_more, 0, Qt::AlignTop);
    line->addWidget(m_close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid / 2, theme::kGrid / 2, theme::kGrid / 2);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(line);
    recolor();
    hide();
}

void NoticeBar::display(const QString& text, const QStringList& buttons, Tone tone, const QStringList& tips)
{
    m_tone = tone;
    m_isOpen = false;
    m_text->setText(text);
    setAccessibleName(text);
    if (m_buttons) {
        m_buttons->hide();
        m_buttons->deleteLater(); // one of its buttons may be the one that was just pressed
        m_buttons = nullptr;
    }
    if (!buttons.isEmpty()) {
        m_buttons = new QWidget(this);
        auto* row = new FlowLayout(m_buttons);
        row->setGap(theme::kGrid);
        for (int i = 0; i < buttons.size(); ++i) {
            auto* button = new QPushButton(m_buttons); // its words: fitButtons()
            button->setObjectName(QStringLiteral("notice_%1").arg(i));
            button->setAccessibleName(buttons[i]);
            QStringList tip = i < tips.size() && !tips[i].isEmpty() ? QStringList{tips[i]} : QStringList();
            if (fontMetrics().horizontalAdvance(buttons[i]) > kLeastLabel)
                tip.prepend(buttons[i]);
            button->setToolTip(tip.join(QLatin1Char('\n')));
            connect(button, &QPushButton::clicked, this, [this, i] { emit chosen(i); });
            row->addWidget(button);
        }
        layout()->addWidget(m_buttons);
        fitButtons();
    }
    fold();
    recolor();
    show();
}

void NoticeBar::setPressed(int button, bool pressed)
{
    if (auto* found = m_buttons ? m_buttons->findChild<QPushButton*>(QStringLiteral("notice_%1").arg(button))
                                : nullptr) {
        found->setCheckable(true);
        found->setChecked(pressed);
    }
}

void NoticeBar::setButtonsFold(bool fold)
{
    m_buttonsFold = fold;
}

void NoticeBar::dismiss()
{
    hide();
}

bool NoticeBar::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        holdHeight();
    return handled;
}

void NoticeBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitButtons();
    fold();
    holdHeight();
}

/// The buttons stand below the words; in a narrow place they have all of it, and end in dots where it is less
/// than their words need: names out of somebody's files may be of any length.
void NoticeBar::fitButtons()
{
    if (!m_buttons)
        return;
    m_buttons->layout()->setContentsMargins(width() < kNarrow ? 0 : 3 * theme::kGrid, 0, 0, 0);
    const QMargins margins = layout()->contentsMargins();
    for (QPushButton* button : m_buttons->findChildren<QPushButton*>()) {
        const int besides =
            button->sizeHint().width() - button->fontMetrics().horizontalAdvance(button->text());
        const int room = std::max<int>(kLeastBar, width()) - margins.left() - margins.right() - besides;
        button->setText(button->fontMetrics().elidedText(button->accessibleName(), Qt::ElideMiddle,
                                                         std::min<int>(kWidestLabel, room)));
    }
}

QSize NoticeBar::minimumSizeHint() const
{
    const QSize whole = QWidget::minimumSizeHint();
    return {std::min<int>(whole.width(), kLeastBar), whole.height()};
}

/// Many lines in a narrow place would take it from what they are about.
void NoticeBar::fold()
{
    // As if the button were there, so that showing it changes nothing of the decision.
    const int besides = m_icon->sizeHint().width() + m_more->sizeHint().width() + m_close->sizeHint().width();
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - besides - margins.left() - margins.right() - 3 * theme::kGrid;
    const int line = m_text->fontMetrics().lineSpacing();
    m_text->setLines(0); // what it needs
    const bool folds = room > 0 && m_text->heightForWidth(room) > kLinesWhole * line;
    const bool foldsButtons = m_buttonsFold && m_buttons && buttonsNeedLines();
    m_more->setVisible(folds || foldsButtons);
    m_more->setAccessibleName(m_isOpen ? tr("Show less of the notice") : tr("Show all of the notice"));
    m_more->setToolTip(m_isOpen ? tr("Show less") : tr("Show all"));
    m_more->setIcon(theme::icon(m_isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_text->setLines(folds && !m_isOpen ? kLinesFolded : 0);
    m_text->setToolTip(folds && !m_isOpen ? m_text->text() : QString());
    if (m_buttons)
        for (QPushButton* button : m_buttons->findChildren<QPushButton*>())
            button->setVisible(!foldsButtons || m_isOpen ||
                               button->objectName() == QLatin1String("notice_0"));
}

bool NoticeBar::buttonsNeedLines() const
{
    const QMargins margins = layout()->contentsMargins() + m_buttons->layout()->contentsMargins();
    int wanted = margins.left() + margins.right();
    int count = 0;
    for (const QPushButton* button : m_buttons->findChildren<QPushButton*>())
        wanted += button->sizeHint().width() + (count++ > 0 ? theme::kGrid : 0);
    return count > 1 && wanted > width();
}

/// Splitters and scroll areas do not ask how high a widget is for its width: it says so itself, or its words
/// would be cut.
void NoticeBar::holdHeight()
{
    setMinimumHeight(std::max(0, layout()->totalMinimumHeightForWidth(width()))); // -1: no words yet
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = theme::colors();
    QColor fill = m_tone == Tone::warning ? colors.warning : colors.accent;
    fill.setAlpha(theme::isDark() ? 45 : 24);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), 4, 4);
}

void NoticeBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
    if (event->type() == QEvent::LanguageChange)
        QTimer::singleShot(0, this, [this] {
            if (!isHidden())
                emit languageChanged();
        });
}

void NoticeBar::recolor()
{
    const QString icon = m_tone == Tone::warning ? QStringLiteral("warning") : QStringLiteral("info");
    const int size = 2 * theme::kGrid;
    m_icon->setPixmap(theme::icon(icon).pixmap(QSize(size, size), devicePixelRatioF()));
    m_close->setIcon(theme::icon(QStringLiteral("close")));
    fold();
    update();
}

} // namespace shelf
