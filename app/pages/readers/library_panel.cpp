// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/library_panel.h"

#include "app/pages/shared/table_tools.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/plain_tip.h"
#include "widgets/look/theme.h"
#include "widgets/readers/library_words.h"

#include <QDate>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace shelf {

namespace {

constexpr int kBookRole = Qt::UserRole;
constexpr int kMostCandidateRows = 5;

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

} // namespace

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
    header->resizeSection(LibraryModel::kAuthors, 150);
    header->resizeSection(LibraryModel::kStars, 56);
    header->resizeSection(LibraryModel::kShelf, 124);
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
    layout->addWidget(buildDecision());

    connect(m_sections, &QTabBar::currentChanged, this, &LibraryPanel::showSection);
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
    m_name = boldLabel({}, box, 1.25);
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

QWidget* LibraryPanel::buildDecision()
{
    m_decision = new QWidget(this);
    m_question = new QLabel(m_decision);
    m_question->setObjectName(QStringLiteral("libraryQuestion"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_candidates = new QListWidget(m_decision);
    m_candidates->setObjectName(QStringLiteral("libraryCandidates"));
    m_candidates->setAccessibleName(tr("Books that it may be"));
    m_candidates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // tool tips have the rest
    m_candidates->setToolTip(tr("Enter or a double click decides"));
    connect(m_candidates, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { decide(item->data(kBookRole).toInt()); });
    const auto button = [this](const char* name, const QString& words, const std::function<void()>& act) {
        auto* one = new QPushButton(words, m_decision);
        one->setObjectName(QLatin1String(name));
        one->setAccessibleName(words);
        connect(one, &QPushButton::clicked, this, act);
        return one;
    };
    m_this = button("libraryThisOne", tr("It is this one"), [this] {
        if (const QListWidgetItem* item = m_candidates->currentItem())
            decide(item->data(kBookRole).toInt());
    });
    m_none = button("libraryNone", tr("None of these"), [this] { decide(-1); });
    m_again = button("libraryAgain", tr("Decide anew"), [this] {
        if (const OwnBook* book = m_model->bookAt(selectedRow()))
            emit undecided(book->line);
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_this);
    buttons->addWidget(m_none);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(m_decision);
    layout->setContentsMargins(0, theme::kGrid / 2, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_question);
    layout->addWidget(m_candidates);
    layout->addLayout(buttons);
    m_decision->hide();
    return m_decision;
}

void LibraryPanel::showLibrary(DatasetPtr dataset, const OwnReader& reader,
                               std::shared_ptr<const LibraryMatch> match)
{
    const OwnBook* before = m_model->bookAt(selectedRow());
    const std::int64_t line = before ? before->line : -1;
    m_data = dataset;
    const KeptLibrary& kept = *reader.library;
    m_name->setText(reader.name);
    const QString day = QLocale().toString(QDate::fromString(kept.readOn, Qt::ISODate), QLocale::ShortFormat);
    m_facts->setText(
        tr("%1, %2, read %3: %n book(s). %4", nullptr, static_cast<int>(kept.library.books.size()))
            .arg(libraryTitle(kept.library), QFileInfo(text(kept.library.file)).fileName(), day,
                 starsWords(*dataset)));
    m_model->setLibrary(std::move(dataset), kept.library.books, std::move(match));
    const QStringList names{tr("To decide (%1)"), tr("Not known (%1)"), tr("Found (%1)"), tr("Wishes (%1)"),
                            tr("All (%1)")};
    for (int i = 0; i < names.size(); ++i)
        m_sections->setTabText(
            i, names[i].arg(QLocale().toString(m_model->count(static_cast<LibrarySection>(i)))));
    showSection();
    if (const int row = m_model->rowOfLine(line); row >= 0)
        markRow(m_view, m_rows, row);
    showDecision();
}

/// How stars become ratings; libraries have five.
QString LibraryPanel::starsWords(const Dataset& data)
{
    if (data.onlyTaken)
        return tr("These data have no stars: every book counts as taken.");
    const RatingScale& scale = data.scale;
    const auto number = [](float value) { return QLocale().toString(static_cast<double>(value)); };
    if (ratingOfStars(4, scale) == 4 && ratingOfStars(2, scale) == 2)
        return tr("Stars are ratings as they are.");
    return tr("1 to 5 stars become %1 to %2, evenly: 4 stars are %3.")
        .arg(number(scale.min), number(scale.max), number(ratingOfStars(4, scale)));
}

void LibraryPanel::start()
{
    for (const LibrarySection section :
         {LibrarySection::unknown, LibrarySection::found, LibrarySection::toDecide})
        if (m_model->count(section) > 0) // the last of them
            m_sections->setCurrentIndex(static_cast<int>(section));
    if (m_rows->rowCount() > 0)
        m_view->selectRow(0);
    m_view->setFocus(Qt::OtherFocusReason);
}

void LibraryPanel::showSection()
{
    const auto section = static_cast<LibrarySection>(std::max(m_sections->currentIndex(), 0));
    m_rows->setSection(section);
    const bool none = m_model->count(section) == 0;
    m_nothing->setVisible(none);
    m_view->setVisible(!none);
    switch (section) {
    case LibrarySection::toDecide:
        m_nothing->setText(tr("Nothing is left to decide."));
        break;
    case LibrarySection::unknown:
        m_nothing->setText(tr("Every book of your library is known."));
        break;
    case LibrarySection::wishes:
        m_nothing->setText(tr("Your library has no books that are to be read."));
        break;
    case LibrarySection::found:
    case LibrarySection::all:
        m_nothing->setText(tr("No book of your library is one of these data."));
        break;
    }
    showDecision();
}

int LibraryPanel::selectedRow() const
{
    const QModelIndex row = m_view->currentIndex();
    return row.isValid() ? m_rows->mapToSource(row).row() : -1;
}

void LibraryPanel::showDecision()
{
    const int row = selectedRow();
    const BookMatch* match = m_model->matchAt(row);
    const bool isDecided = match && match->by == MatchedBy::choice;
    const bool shown = match && (match->kind != MatchKind::matched || isDecided);
    m_decision->setVisible(shown);
    if (!shown)
        return;
    const OwnBook& book = *m_model->bookAt(row);
    const QString title = text(book.title.empty() ? book.isbnAsWritten : book.title);
    m_question->setText(match->kind == MatchKind::ambiguous
                            ? tr("Which of these is “%1”? (%2)").arg(title, unmatchedWords(match->reason))
                        : match->kind == MatchKind::matched
                            ? tr("You decided which book “%1” is.").arg(title)
                            : tr("“%1”: %2.").arg(title, unmatchedWords(match->reason)));
    m_candidates->clear();
    for (const std::int32_t candidate : match->candidates) {
        const auto at = static_cast<std::size_t>(candidate);
        const QString author = text(m_data->books.authors[at]);
        const QString label = text(m_data->books.label(at));
        auto* item =
            new QListWidgetItem(author.isEmpty() ? label : tr("%1, by %2").arg(label, author), m_candidates);
        item->setData(kBookRole, candidate);
        item->setToolTip(plainTip(item->text()));
    }
    const int rows = std::min(m_candidates->count(), kMostCandidateRows);
    m_candidates->setVisible(rows > 0);
    m_candidates->setFixedHeight(rows * std::max(m_candidates->sizeHintForRow(0), 16) +
                                 2 * m_candidates->frameWidth() + theme::kGrid);
    if (rows > 0)
        m_candidates->setCurrentRow(0);
    m_this->setVisible(rows > 0);
    m_none->setVisible(rows > 0);
    m_again->setVisible(isDecided);
}

void LibraryPanel::decide(int book)
{
    const int row = selectedRow();
    if (const OwnBook* own = m_model->bookAt(row))
        emit decided(own->line, book);
}

} // namespace shelf
