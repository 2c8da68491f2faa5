// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/empty_page.h"

#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <utility>

namespace shelf {

namespace {

constexpr double kTitleScale = 1.4;
constexpr theme::Units kWidest = 56 * theme::kGrid;
constexpr int kInARow = 3; ///< buttons: more have no room in a small window

/// Says its words in two lines where there is no room for one: a page is never as wide as they are in the longest
/// language.
class TwoLineButton : public QPushButton {
public:
    explicit TwoLineButton(QWidget* parent) : QPushButton(parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::PushButton);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    QSize minimumSizeHint() const override
    {
        const QSize line = sizeHint();
        return {line.width() - widthOf(text()) + widthOf(inTwo()), line.height()};
    }
    int heightForWidth(int width) const override
    {
        return sizeHint().height() + (width < sizeHint().width() && inTwo() != text() ? fontMetrics().lineSpacing() : 0);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        if (width() < sizeHint().width())
            option.text = inTwo();
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }

private:
    int widthOf(const QString& words) const
    {
        return fontMetrics().size(Qt::TextShowMnemonic, words).width();
    }
    QString inTwo() const
    {
        QString best = text();
        for (qsizetype i = text().indexOf(QLatin1Char(' ')); i > 0; i = text().indexOf(QLatin1Char(' '), i + 1)) {
            QString broken = text();
            broken[i] = QLatin1Char('\n');
            if (widthOf(broken) < widthOf(best))
                best = broken;
        }
        return best;
    }
};

} // namespace

EmptyPage::EmptyPage(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QVBoxLayout)
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * kTitleScale);
    m_title->setFont(large);
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(kWidest);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->setSpacing(theme::kGrid);

    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(2 * theme::kGrid);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_buttons);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(box, 1000);
    row->addStretch(1);
    box->setMaximumWidth(kWidest);
}

EmptyPage::EmptyPage(const QString& title, const QString& explanation, QWidget* parent) : EmptyPage(parent)
{
    describe(title, explanation);
}

void EmptyPage::describe(const QString& title, const QString& explanation)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(explanation);
}

QPushButton* EmptyPage::addButton(const QString& objectName, const QString& text)
{
    auto* button = new TwoLineButton(this);
    button->setObjectName(objectName);
    button->setProperty("primary", !std::exchange(m_hasPrimary, true));
    rename(button, text);
    if (m_count++ % kInARow == 0) {
        m_row = new QHBoxLayout;
        m_row->setSpacing(theme::kGrid);
        m_row->addStretch();
        m_row->addStretch();
        m_buttons->addLayout(m_row);
    }
    m_row->insertWidget(m_row->count() - 1, button);
    return button;
}

void EmptyPage::rename(QPushButton* button, const QString& text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

} // namespace shelf
