// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/panels/groups_panel.h"

#include "widgets/size/plain_tip.h"
#include "widgets/look/theme.h"
#include "widgets/window/empty_place.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace shelf {

namespace {

// Indexes into the list of methods; k-means is the first.
constexpr int kDensity = 1;
constexpr int kIslands = 2;
constexpr int kTags = 3;

} // namespace

GroupsPanel::GroupsPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("groupsPanel"));
    setAccessibleName(tr("Groups of books"));
    auto* methodLabel = new QLabel(tr("&Method"), this);
    m_method = new QComboBox(this);
    m_method->setObjectName(QStringLiteral("groupMethod"));
    m_method->addItem(tr("k-means"));
    m_method->addItem(tr("HDBSCAN"));
    m_method->addItem(tr("Islands of the map"));
    m_method->addItem(tr("Your tags"));
    m_method->setToolTip(
        tr("k-means puts every book into one of so many groups; HDBSCAN finds dense groups by itself "
           "and leaves out the books between them; islands are what HDBSCAN finds on the map itself, "
           "which is not all true of the model's space; with your tags, books that have the same tags are a "
           "group, also those that have several"));
    methodLabel->setBuddy(m_method);
    m_countLabel = new QLabel(tr("&Groups"), this);
    m_count = new QSpinBox(this);
    m_count->setObjectName(QStringLiteral("groupCount"));
    m_count->setRange(2, 200);
    m_count->setValue(GroupChoice().clusters);
    m_countLabel->setBuddy(m_count);
    m_sizeLabel = new QLabel(tr("&Least size"), this);
    m_size = new QSpinBox(this);
    m_size->setObjectName(QStringLiteral("groupSize"));
    m_size->setRange(2, 100'000);
    m_size->setValue(GroupChoice().minClusterSize);
    m_size->setToolTip(tr("A group has at least so many books"));
    m_sizeLabel->setBuddy(m_size);
    m_find = new QPushButton(tr("Find groups"), this);
    m_find->setObjectName(QStringLiteral("groupFind"));
    m_color = new QPushButton(tr("Color by group"), this);
    m_color->setObjectName(QStringLiteral("groupColor"));
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("groupText"));
    m_text->setWordWrap(true);
    m_model = new QStandardItemModel(0, 2, this);
    m_model->setHorizontalHeaderLabels({tr("Words that stand out"), tr("Books")});
    m_view = new QTableView(this);
    m_view->setObjectName(QStringLiteral("groupList"));
    m_view->setAccessibleName(tr("Groups"));
    m_model->setHeaderData(1, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter),
                           Qt::TextAlignmentRole);
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(true);
    m_view->verticalHeader()->hide();
    m_view->setTabKeyNavigation(false);
    m_view->setToolTip(tr("Enter or a double click selects the books of a group"));
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto* empty =
        new EmptyPlace(m_view, tr("Groups of books that lie together are listed here, with the words that "
                                  "stand out in their titles."));
    connect(empty->addButton(QStringLiteral("groupFindFirst"), tr("Find groups")), &QPushButton::clicked,
            m_find, &QPushButton::click);

    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->addWidget(methodLabel, 0, 0);
    grid->addWidget(m_method, 0, 1);
    grid->addWidget(m_countLabel, 1, 0);
    grid->addWidget(m_count, 1, 1);
    grid->addWidget(m_sizeLabel, 2, 0);
    grid->addWidget(m_size, 2, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(grid);
    layout->addWidget(m_find);
    layout->addWidget(m_text);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_color);
    connect(m_method, &QComboBox::currentIndexChanged, this, &GroupsPanel::showFields);
    connect(m_find, &QPushButton::clicked, this, [this] { emit findWanted(choice()); });
    connect(m_color, &QPushButton::clicked, this, &GroupsPanel::colorWanted);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit groupChosen(m_model->index(index.row(), 0).data(Qt::UserRole).toInt());
    });
    showFields();
    setGroups(nullptr, {}, {});
}

GroupChoice GroupsPanel::choice() const
{
    return {m_method->currentIndex() == kDensity, m_count->value(), m_size->value(),
            m_method->currentIndex() == kIslands, m_method->currentIndex() == kTags};
}

void GroupsPanel::setChoice(const GroupChoice& choice)
{
    m_method->setCurrentIndex(choice.tags      ? kTags
                              : choice.islands ? kIslands
                              : choice.density ? kDensity
                                               : 0);
    m_count->setValue(choice.clusters);
    m_size->setValue(choice.minClusterSize);
}

void GroupsPanel::showFields()
{
    const int method = m_method->currentIndex();
    const bool density = method == kDensity || method == kIslands;
    m_countLabel->setVisible(method == 0);
    m_count->setVisible(method == 0);
    m_sizeLabel->setVisible(density);
    m_size->setVisible(density);
}

void GroupsPanel::setGroups(const Clustering* clustering, const std::vector<QString>& names,
                            const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_color->setEnabled(clustering != nullptr);
    m_model->removeRows(0, m_model->rowCount());
    if (!clustering)
        return;
    const bool tags = m_method->currentIndex() == kTags;
    m_model->setHeaderData(0, Qt::Horizontal, tags ? tr("Tags") : tr("Words that stand out"));
    const QLocale locale;
    const auto add = [&](int cluster, const QString& name, qulonglong size) {
        auto* title = new QStandardItem(name);
        title->setData(cluster, Qt::UserRole);
        title->setToolTip(plainTip(name));
        auto* count = new QStandardItem(locale.toString(size));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow({title, count});
    };
    std::size_t members = 0;
    for (int c = 0; c < clustering->count; ++c) {
        const auto at = static_cast<std::size_t>(c);
        members += clustering->size[at];
        add(c, at < names.size() ? names[at] : tr("Group %1").arg(c + 1), clustering->size[at]);
    }
    if (members < clustering->member.size())
        add(-1, tr("In no group"), clustering->member.size() - members);
}

void GroupsPanel::setAvailable(bool available)
{
    m_find->setEnabled(available);
}

} // namespace shelf
