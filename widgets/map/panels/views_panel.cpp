// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/panels/views_panel.h"

#include "widgets/look/theme.h"
#include "widgets/window/empty_place.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr int kLongestName = 60;

} // namespace

ViewsPanel::ViewsPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("viewsPanel"));
    setAccessibleName(tr("Kept views"));
    auto* text =
        new QLabel(tr("A view holds the map, its colors, the filter, the selection and where you look from. "
                      "Views are saved with the run."),
                   this);
    text->setWordWrap(true);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(kLongestName);
    m_keep = new QPushButton(tr("Keep this view"), this);
    m_keep->setObjectName(QStringLiteral("viewKeep"));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("viewList"));
    m_list->setAccessibleName(tr("Kept views"));
    auto* empty = new EmptyPlace(m_list, tr("Views that you keep are listed here."));
    m_keepFirst = empty->addButton(QStringLiteral("viewKeepFirst"), tr("Keep this one"));
    connect(m_keepFirst, &QPushButton::clicked, this, [this] { emit keepWanted(tr("View 1")); });
    m_open = new QPushButton(tr("Open"), this);
    m_open->setObjectName(QStringLiteral("viewOpen"));
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName(QStringLiteral("viewRemove"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(text);
    layout->addWidget(m_name);
    layout->addWidget(m_keep);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    const auto keep = [this] {
        if (m_keep->isEnabled())
            emit keepWanted(m_name->text().trimmed());
        m_name->clear();
    };
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_name, &QLineEdit::returnPressed, this, keep);
    connect(m_name, &QLineEdit::textChanged, this, &ViewsPanel::enable);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsPanel::enable);
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit openWanted(m_list->currentRow()); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(m_list->currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(m_list->currentRow()); });
    enable();
}

void ViewsPanel::setViews(const QStringList& names)
{
    const int row = m_list->currentRow();
    m_list->clear();
    m_list->addItems(names);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    enable();
}

void ViewsPanel::setAvailable(bool available)
{
    m_available = available;
    enable();
}

void ViewsPanel::enable()
{
    m_keep->setEnabled(m_available && !m_name->text().trimmed().isEmpty());
    m_keepFirst->setEnabled(m_available);
    m_open->setEnabled(m_list->currentRow() >= 0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

} // namespace shelf
