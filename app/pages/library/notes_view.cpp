// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/library/notes_view.h"

#include "app/pages/shared/save_table.h"
#include "app/pages/shared/table_tools.h"
#include "widgets/import/option_words.h"
#include "widgets/library/notes_model.h"
#include "widgets/look/found_rows.h"
#include "widgets/look/theme.h"
#include "widgets/window/empty_place.h"
#include "widgets/words/listed_words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace shelf {

NotesView::NotesView(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_model(new NotesModel(this)),
      m_shown(filtered(m_model, NotesModel::kSortRole, this)),
      m_filter(filterLine(QStringLiteral("noteFilter"), tr("Filter notes"), this)),
      m_table(plainTable(QStringLiteral("notes"), tr("Notes"), this)),
      m_kinds(new QComboBox(this)),
      m_count(new QLabel(this))
{
    m_kinds->setObjectName(QStringLiteral("noteKind"));
    m_kinds->setAccessibleName(tr("Kind of notes"));
    m_kinds->setAccessibleDescription(tr("Shows only notes of this kind"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count->setObjectName(QStringLiteral("noteCount"));
    m_count->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyNotes"));
    copy->setAccessibleName(tr("Copy the notes"));
    copy->setToolTip(tr("Puts the notes shown on the clipboard as a table"));

    auto* save = new QPushButton(tr("Save as CSV…"), this);
    save->setObjectName(QStringLiteral("saveNotes"));
    save->setAccessibleName(tr("Save the notes as CSV"));

    m_table->setModel(m_shown);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true); // a note that was come to is read whole
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the most important first

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    m_table->resizeRowToContents(current.row());
            });

    m_empty = new EmptyPlace(m_table, {});

    auto* row = new QHBoxLayout;
    row->addWidget(m_kinds);
    row->addWidget(m_filter, 1);
    row->addWidget(copy);
    row->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGrid, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_count);
    column->addLayout(row);
    column->addWidget(m_table, 1);

    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asText(u'\t')); });
    connect(save, &QPushButton::clicked, this, [this, &session, &jobs] {
        saveTable(this, jobs, session, tr("Save the notes"), QStringLiteral("saveNotesDialog"),
                  QStringLiteral("notes.csv"), [this] { return asText(u','); });
    });
    connect(m_filter, &QLineEdit::textChanged, m_shown, &FoundRows::setWords);
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
    m_data = dataset;
    showCount();
    for (int column = 0; column < NotesModel::kMessage; ++column)
        m_table->resizeColumnToContents(column);
}

void NotesView::showCount()
{
    const QLocale locale;
    if (!m_data) {
        m_count->clear();
        return;
    }
    QStringList parts{tr("%Ln rating(s) were read", nullptr, static_cast<int>(m_data->ratingCount()))};
    if (const QString left = leftOutText(m_data->leftOut); !left.isEmpty())
        parts.append(tr("left out: %1").arg(left));
    const auto all = m_data->warningCount;
    m_empty->describe(
        all == 0
            ? tr("Lines that could not be used, and what was assumed of the files, would be listed here. "
                 "There was nothing of either.")
            : tr("No note is of this kind and has these words."));
    const auto listed = m_data->warnings.size();
    if (all != 0 && listed < all)
        parts.append(tr("of all %2 notes the first %1 are listed")
                         .arg(locale.toString(qulonglong(listed)), locale.toString(qulonglong(all))));
    m_count->setText(tr("%1.").arg(partedWords(parts)));
}

QString NotesView::asText(QChar separator) const
{
    std::vector<int> rows;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        rows.push_back(m_shown->mapToSource(m_shown->index(row, 0)).row());
    return m_model->text(separator, rows);
}

} // namespace shelf
