// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/empty_place.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shelf {
namespace {

constexpr int kTextWidth = 52 * theme::kGrid;

} // namespace

EmptyPlace::EmptyPlace(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_button(new QPushButton(this))
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    m_title->setFont(font);
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_button->setObjectName(QStringLiteral("emptyPlaceButton"));
    connect(m_button, &QPushButton::clicked, this, &EmptyPlace::pressed);

    auto* box = new QWidget(this);
    box->setMaximumWidth(kTextWidth);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(2 * theme::kGrid);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(box, 1000);
    layout->addStretch(1);
    recolor();
}

void EmptyPlace::display(const QString& title, const QString& text, const QString& button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setAccessibleName(button);
}

void EmptyPlace::setButtonEnabled(bool enabled)
{
    m_button->setEnabled(enabled);
}

void EmptyPlace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void EmptyPlace::recolor()
{
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, theme::colors().subdued);
    m_text->setPalette(palette);
}

} // namespace shelf
