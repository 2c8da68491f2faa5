// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/library/notes_view.h"

#include "widgets/library/notes_model.h"
#include "widgets/look/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace shelf {

NotesView::NotesView(QWidget* parent)
    : QWidget(parent),
      m_model(new NotesModel(this)),
      m_table(new QTableView(this)),
      m_kinds(new QComboBox(this)),
      m_count(new QLabel(this))
{
    m_kinds->setObjectName(QStringLiteral("noteKind"));
    m_kinds->setAccessibleName(tr("Kind of notes"));
    m_kinds->setAccessibleDescription(tr("Shows only notes of this kind"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count->setObjectName(QStringLiteral("noteCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyNotes"));
    copy->setAccessibleName(tr("Copy the notes"));
    copy->setToolTip(tr("Puts the notes shown on the clipboard as a table"));

    m_table->setObjectName(QStringLiteral("notes"));
    m_table->setAccessibleName(tr("Notes"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::kGrid);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);

    auto* row = new QHBoxLayout;
    row->addWidget(m_kinds);
    row->addWidget(m_count, 1);
    row->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGrid, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addLayout(row);
    column->addWidget(m_table, 1);

    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->text(u'\t')); });
    connect(m_kinds, &QComboBox::activated, this, [this](int index) {
        const QVariant kind = m_kinds->itemData(index);
        m_model->setKind(kind.isValid() ? std::optional(static_cast<WarningKind>(kind.toInt()))
                                        : std::nullopt);
    });
}

void NotesView::setDataset(const DatasetPtr& dataset)
{
    m_model->setDataset(dataset);
    const QLocale locale;
    m_kinds->clear();
    m_kinds->addItem(tr("All kinds"));
    for (const auto& [kind, count] : m_model->kinds())
        m_kinds->addItem(QStringLiteral("%1 (%2)").arg(warningKindName(kind), locale.toString(count)),
                         static_cast<int>(kind));
    const auto all = dataset ? dataset->warningCount : 0;
    const auto shown = dataset ? dataset->warnings.size() : 0;
    m_count->setText(all == 0 ? tr("Nothing was amiss in these files.")
                     : shown == all
                         ? QString()
                         : tr("the first %1 of %2 are listed")
                               .arg(locale.toString(qulonglong(shown)), locale.toString(qulonglong(all))));
    for (int column = 0; column < NotesModel::kMessage; ++column)
        m_table->resizeColumnToContents(column);
}

} // namespace shelf
