// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_page.h"

#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace shelf {

namespace {

constexpr double kTitleScale = 1.5;
constexpr int kWidest = 64 * theme::kGrid;

} // namespace

EmptyPage::EmptyPage(const QString& title, const QString& explanation, QWidget* parent)
    : QWidget(parent), m_buttons(new QHBoxLayout)
{
    auto* heading = new QLabel(title, this);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * kTitleScale);
    heading->setFont(large);
    heading->setAlignment(Qt::AlignCenter);
    auto* text = new QLabel(explanation, this);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setFixedWidth(kWidest);
    text->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->setSpacing(theme::kGrid);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * theme::kGrid);
    column->addStretch(2);
    column->addWidget(heading);
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

QPushButton* EmptyPage::addButton(const QString& objectName, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setProperty("primary", !std::exchange(m_hasPrimary, true));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace shelf
