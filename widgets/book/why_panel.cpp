// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/book/why_panel.h"

#include "widgets/look/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace shelf {

namespace {

/// A line with a bar from the middle to the right, or to the left where it pulls apart.
class PartBar : public QWidget {
public:
    PartBar(const WhyWords::Part& part, bool signs, QWidget* parent)
        : QWidget(parent), m_part(part), m_signs(signs)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(part.name);
        setAccessibleDescription(part.value);
    }
    QSize sizeHint() const override { return {20 * theme::kGrid, fontMetrics().height() + 4}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by each text
        const ThemeColors colors = theme::colors();
        const int name = fontMetrics().horizontalAdvance(QStringLiteral("Dimension 000 "));
        const int value = fontMetrics().horizontalAdvance(QStringLiteral("-0.0000 "));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, 0, name, height()), Qt::AlignLeft | Qt::AlignVCenter, m_part.name);
        painter.drawText(QRect(width() - value, 0, value, height()), Qt::AlignRight | Qt::AlignVCenter,
                         m_part.value);
        const QRectF room(name, 4, std::max(0, width() - name - value), height() - 8);
        const double middle = m_signs ? room.left() + room.width() / 2 : room.left();
        const double length = (m_signs ? room.width() / 2 : room.width()) * std::abs(m_part.share);
        painter.fillRect(m_part.share >= 0 ? QRectF(middle, room.top(), length, room.height())
                                           : QRectF(middle - length, room.top(), length, room.height()),
                         m_part.share >= 0 ? colors.accent : colors.warning);
        painter.setPen(colors.separator);
        painter.drawLine(QPointF(middle, room.top() - 2), QPointF(middle, room.bottom() + 2));
    }

private:
    WhyWords::Part m_part;
    bool m_signs;
};

QLabel* whyLabel(const QString& text, QWidget* parent, double scale = 1, bool bold = false)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

} // namespace

QString WhyWords::plainText() const
{
    QStringList lines{title};
    for (const Section& section : sections) {
        lines << section.title;
        if (!section.text.isEmpty())
            lines << section.text;
        for (const Part& part : section.parts) {
            QString line = QStringLiteral("%1\t%2").arg(part.name, part.value);
            if (!part.detail.isEmpty())
                line += u'\t' + part.detail;
            lines << line;
        }
    }
    return lines.join(u'\n');
}

WhyPanel::WhyPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("whyPanel"));
    m_back = new QToolButton(this);
    m_back->setObjectName(QStringLiteral("whyBack"));
    m_back->setIcon(theme::icon(QStringLiteral("back")));
    m_back->setText(tr("Nearest"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setAccessibleName(tr("Back to the nearest books"));
    m_back->setToolTip(tr("Back to the nearest books (Escape)"));
    m_back->setFocusPolicy(Qt::StrongFocus);
    auto* copy = new QToolButton(this);
    copy->setObjectName(QStringLiteral("whyCopy"));
    copy->setIcon(theme::icon(QStringLiteral("copy")));
    copy->setAutoRaise(true);
    copy->setAccessibleName(tr("Copy why they are neighbors"));
    copy->setToolTip(tr("Copy as text"));
    copy->setFocusPolicy(Qt::StrongFocus);
    m_title = whyLabel({}, this, 1, true);
    m_title->setObjectName(QStringLiteral("whyTitle"));
    setFocusProxy(m_back);
    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addStretch();
    top->addWidget(copy);
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, theme::kGrid, 0);
    m_column->setSpacing(theme::kGrid / 2);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_body);
    area->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_title);
    layout->addWidget(area, 1);
    auto* escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &WhyPanel::back);
    connect(m_back, &QToolButton::clicked, this, &WhyPanel::back);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_words.plainText()); });
}

void WhyPanel::clear()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void WhyPanel::setWaiting(const QString& title)
{
    m_words = {title, {}};
    clear();
    m_title->setText(title);
    setAccessibleName(title);
    setAccessibleDescription({});
}

void WhyPanel::setWords(const WhyWords& words)
{
    m_words = words;
    clear();
    m_title->setText(words.title);
    for (const WhyWords::Section& section : words.sections) {
        m_column->addWidget(whyLabel(section.title, m_body, 0.95, true));
        if (!section.text.isEmpty())
            m_column->addWidget(whyLabel(section.text, m_body));
        const bool signs = std::any_of(section.parts.begin(), section.parts.end(),
                                       [](const WhyWords::Part& part) { return part.share < 0; });
        for (const WhyWords::Part& part : section.parts) {
            m_column->addWidget(new PartBar(part, signs, m_body));
            if (!part.detail.isEmpty()) {
                QLabel* detail = whyLabel(part.detail, m_body, 0.9);
                detail->setForegroundRole(QPalette::PlaceholderText);
                m_column->addWidget(detail);
            }
        }
        m_column->addSpacing(theme::kGrid / 2);
    }
    m_column->addStretch(1);
    setAccessibleName(words.title);
    setAccessibleDescription(words.plainText());
}

} // namespace shelf
