// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guide/guide_card.h"

#include "widgets/look/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

namespace {

constexpr theme::Units kWidth = 36 * theme::kGrid;
constexpr theme::Units kGap = 2 * theme::kGrid;
constexpr int kFollowMs = 150;
constexpr int kRing = 3;

/// The rectangle of a widget that its parents let be seen, on the window. (Its visible region lacks what
/// opaque children cover, which of a table leaves only the scroll bar.)
QRect seenOf(const QWidget& target, const QWidget& window)
{
    QRect seen(target.mapTo(&window, QPoint()), target.size());
    for (const QWidget* parent = target.parentWidget(); parent; parent = parent->parentWidget()) {
        seen &= QRect(parent->mapTo(&window, QPoint()), parent->size());
        if (parent == &window)
            break;
    }
    return seen;
}

} // namespace

/// Around what the card speaks of; lets every click through.
class GuideCard::Ring : public QWidget {
public:
    explicit Ring(QWidget* window) : QWidget(window)
    {
        setObjectName(QStringLiteral("guideRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), kRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
};

QRect placeBeside(const QRect& target, const QSize& card, const QRect& room)
{
    const auto slid = [&](QRect at) { // along the room, never across its edges
        at.moveLeft(std::clamp(at.left(), room.left(), std::max(room.left(), room.right() + 1 - at.width())));
        at.moveTop(std::clamp(at.top(), room.top(), std::max(room.top(), room.bottom() + 1 - at.height())));
        return at;
    };
    const QRect around = target.adjusted(-kGap, -kGap, kGap, kGap);
    for (const QPoint corner :
         {QPoint(around.right() + 1, target.top()), QPoint(around.left() - card.width(), target.top()),
          QPoint(target.left(), around.bottom() + 1), QPoint(target.left(), around.top() - card.height())}) {
        const QRect at = slid(QRect(corner, card));
        if (!at.intersects(target))
            return at;
    }
    const QPoint corner(target.right() + 1 - card.width() - kGap, target.bottom() + 1 - card.height() - kGap);
    return slid(QRect(corner, card));
}

GuideCard::GuideCard(QWidget* window)
    : QFrame(window),
      m_window(window),
      m_ring(new Ring(window)),
      m_placeWords(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_other(new QPushButton(this)),
      m_next(new QPushButton(this)),
      m_end(new QPushButton(this))
{
    setObjectName(QStringLiteral("guideCard"));
    m_title->setObjectName(QStringLiteral("guideTitle"));
    m_text->setObjectName(QStringLiteral("guideText"));
    m_placeWords->setObjectName(QStringLiteral("guidePlace"));
    m_placeWords->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_other->setObjectName(QStringLiteral("guideOther"));
    m_next->setObjectName(QStringLiteral("guideNext"));
    m_end->setObjectName(QStringLiteral("guideEnd"));
    for (QPushButton* button : {m_other, m_next, m_end})
        button->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_placeWords, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGrid);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    buttons->addWidget(m_other);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid);
    column->setSpacing(theme::kGrid);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &GuideCard::nextWanted);
    connect(m_other, &QPushButton::clicked, this, &GuideCard::otherWanted);
    connect(m_end, &QPushButton::clicked, this, &GuideCard::endWanted);
    m_follow.setInterval(kFollowMs);
    connect(&m_follow, &QTimer::timeout, this, &GuideCard::place);
    m_window->installEventFilter(this);
    hide();
}

GuideCard::~GuideCard()
{
    delete m_ring;
}

void GuideCard::display(const Words& words)
{
    const bool isNew = isHidden() || words.text != m_words.text;
    m_words = words;
    m_placeWords->setText(words.place);
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_next->setText(words.next);
    m_end->setText(words.end);
    m_other->setText(words.other);
    nameButtons();
    m_next->setProperty("primary", words.isNextMeant);
    m_next->update();
    m_other->setVisible(!words.other.isEmpty());
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
    show();
    place();
    if (isNew) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void GuideCard::pointAt(QWidget* target)
{
    m_target = target;
    place();
}

void GuideCard::place()
{
    if (isHidden())
        return;
    const int wanted = std::max<int>(kWidth, layout()->totalMinimumSize().width());
    const int width = std::min(wanted, m_window->width() - 2 * kGap);
    const QSize size(width, layout()->totalHeightForWidth(width));
    const QRect room = m_window->rect().adjusted(kGap, kGap, -kGap, -kGap);
    // What of the target can be seen: it may lie in something that scrolls.
    QRect seen;
    if (m_target && m_target->isVisible() && m_target->window() == m_window->window()) {
        seen = seenOf(*m_target, *m_window);
    }
    const bool isPointing = !seen.isEmpty();
    // Where nothing is pointed at, at the end of the lines: what is worked with stands at their beginning.
    const QRect corner(QPoint(room.right() + 1 + kGap / 2 - size.width(),
                              room.bottom() + 1 - size.height() - 4 * theme::kGrid),
                       size);
    const QRect at = isPointing ? placeBeside(seen, size, room)
                                : QStyle::visualRect(layoutDirection(), m_window->rect(), corner);
    if (geometry() != at)
        setGeometry(at);
    const QRect around = seen.adjusted(-kRing, -kRing, kRing, kRing) & m_window->rect();
    if (isPointing && m_ring->geometry() != around)
        m_ring->setGeometry(around);
    if (m_ring->isHidden() == isPointing)
        m_ring->setVisible(isPointing);
    m_ring->raise();
    raise();
}

/// By their texts, which carry the mark of the key.
void GuideCard::nameButtons()
{
    for (QPushButton* button : {m_next, m_end, m_other}) {
        const QString text = button->text();
        const QString plain = QString(text).remove(QLatin1Char('&'));
        button->setAccessibleName(plain);
        const qsizetype key = text.indexOf(QLatin1Char('&'));
        button->setToolTip(key < 0 ? plain : tr("%1 (Alt+%2)").arg(plain, text.mid(key + 1, 1).toUpper()));
    }
}

bool GuideCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void GuideCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_end)
        nameButtons();
}

void GuideCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit endWanted();
    else
        QFrame::keyPressEvent(event);
}

void GuideCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_follow.start();
}

void GuideCard::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_follow.stop();
    if (m_ring)
        m_ring->hide();
}

void GuideCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace shelf
