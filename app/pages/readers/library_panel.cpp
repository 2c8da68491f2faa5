// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/library_panel.h"

#include "app/pages/readers/library_decision.h"
#include "app/pages/readers/library_words.h"
#include "app/pages/shared/table_tools.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/theme.h"
#include "widgets/menus/picked_row.h"
#include "widgets/size/header_room.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

LibraryPanel::LibraryPanel(QWidget* parent) : QWidget(parent), m_model(new LibraryModel(this))
{
    setObjectName(QStringLiteral("libraryPanel"));
    setAccessibleName(tr("Your library"));
    m_rows = new LibraryRows(m_model, this);
    m_sections = new QTabBar(this);
    m_sections->setObjectName(QStringLiteral("librarySections"));
    m_sections->setAccessibleName(tr("Parts of your library"));
    m_sections->setDocumentMode(true);
    m_sections->setExpanding(false);
    for (std::size_t i = 0; i < kLibrarySections; ++i)
        m_sections->addTab({});
    m_view = plainTable(QStringLiteral("libraryBooks"), tr("Books of your library"), this);
    m_view->setModel(m_rows);
    m_view->sortByColumn(LibraryModel::kTitle, Qt::AscendingOrder);
    auto* header = m_view->horizontalHeader();
    header->setSectionResizeMode(LibraryModel::kTitle, QHeaderView::Stretch);
    header->setSectionResizeMode(LibraryModel::kFound, QHeaderView::Stretch);
    giveRoom(header, LibraryModel::kAuthors, 150);
    giveRoom(header, LibraryModel::kStars, 56);
    giveRoom(header, LibraryModel::kShelf, 124);
    hideWhenNarrow(m_view, LibraryModel::kAuthors, 560);
    hideWhenNarrow(m_view, LibraryModel::kShelf, 440);
    auto* find = filterLine(QStringLiteral("libraryFilter"), tr("Filter your library"), this);
    filterBy(
        find, m_view, [this](const QString& words) { m_rows->setWords(words); }, this,
        [this] { showDecision(); });
    m_nothing = new QLabel(this);
    m_nothing->setObjectName(QStringLiteral("libraryNothing"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->addWidget(buildHead());
    auto* row = new QHBoxLayout;
    row->addWidget(m_sections, 1);
    find->setMaximumWidth(28 * theme::kGrid);
    find->setMinimumWidth(10 * theme::kGrid);
    row->addWidget(find);
    layout->addLayout(row);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_view, 1);
    m_decision = new LibraryDecision(this);
    layout->addWidget(m_decision);

    connect(m_sections, &QTabBar::currentChanged, this, &LibraryPanel::showSection);
    connect(m_decision, &LibraryDecision::decided, this, [this](int book) {
        if (const OwnBook* own = m_model->bookAt(selectedRow()))
            emit decided(own->line, book);
    });
    connect(m_decision, &LibraryDecision::undecided, this, [this] {
        if (const OwnBook* own = m_model->bookAt(selectedRow()))
            emit undecided(own->line);
    });
    onPick(m_view, this, [this](const QModelIndex& picked) {
        showDecision();
        const BookMatch* match = m_model->matchAt(m_rows->mapToSource(picked).row());
        if (match && match->book >= 0)
            emit bookPicked(match->book);
    });
}

QWidget* LibraryPanel::buildHead()
{
    auto* box = new QWidget(this);
    auto* back = new QPushButton(theme::icon(QStringLiteral("back")), tr("Recommendations"), box);
    back->setObjectName(QStringLiteral("libraryBack"));
    back->setAccessibleName(tr("Back to what is recommended"));
    connect(back, &QPushButton::clicked, this, &LibraryPanel::backWanted);
    m_name = new ElidedLabel(box);
    makeBold(*m_name, 1.25);
    m_name->setObjectName(QStringLiteral("libraryName"));
    m_name->setMinimumWidth(0);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts = new QLabel(box);
    m_facts->setObjectName(QStringLiteral("libraryFacts"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto* newer = iconButton(
        QStringLiteral("libraryNewer"), QStringLiteral("open"), tr("Read a newer export"), box,
        tr("Read a newer export, or drop it on the window: what you decided and changed by hand stays"));
    connect(newer, &QToolButton::clicked, this, &LibraryPanel::newerWanted);
    auto* row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(newer);
    row->addWidget(back);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(row);
    layout->addWidget(m_facts);
    return box;
}

void LibraryPanel::showLibrary(DatasetPtr dataset, const OwnReader& reader,
                               std::shared_ptr<const LibraryMatch> match)
{
    const OwnBook* before = m_model->bookAt(selectedRow());
    const std::int64_t line = before ? before->line : -1;
    m_data = dataset;
    m_name->setText(reader.name);
    m_facts->setText(LibraryWords::facts(*reader.library, *dataset));
    m_model->setLibrary(std::move(dataset), reader.library->library.books, std::move(match));
    for (int i = 0; i < m_sections->count(); ++i) {
        const auto section = static_cast<LibrarySection>(i);
        m_sections->setTabText(i, LibraryWords::section(section, m_model->count(section)));
    }
    showSection();
    if (const int row = m_model->rowOfLine(line); row >= 0)
        markRow(m_view, m_rows, row);
    showDecision();
}

void LibraryPanel::start()
{
    m_sections->setCurrentIndex(static_cast<int>(LibraryWords::first(*m_model)));
    if (m_rows->rowCount() > 0)
        selectRow(m_view, 0);
    m_view->setFocus(Qt::OtherFocusReason);
}

void LibraryPanel::showSection()
{
    const auto section = static_cast<LibrarySection>(std::max(m_sections->currentIndex(), 0));
    m_rows->setSection(section);
    const bool none = m_model->count(section) == 0;
    m_nothing->setVisible(none);
    m_view->setVisible(!none);
    m_nothing->setText(LibraryWords::nothing(section));
    showDecision();
}

int LibraryPanel::selectedRow() const
{
    const QModelIndex row = m_view->currentIndex();
    return row.isValid() ? m_rows->mapToSource(row).row() : -1;
}

void LibraryPanel::showDecision()
{
    m_decision->ask(m_data ? LibraryWords::decision(*m_model, selectedRow(), *m_data)
                           : LibraryWords::Decision());
}

} // namespace shelf
