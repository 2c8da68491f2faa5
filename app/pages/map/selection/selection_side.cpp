// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/selection/selection_side.h"

#include "app/pages/shared/save_table.h"
#include "engine/tags/tag_table.h"
#include "widgets/map/selection/filters_panel.h"
#include "widgets/map/selection/selection_panel.h"
#include "widgets/map/selection/tags_panel.h"
#include "widgets/size/file_filters.h"
#include "widgets/words/listed_words.h"

#include <QFileDialog>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr int kRestMs = 120; ///< after which lists follow a brush

std::vector<std::string> idsOfBooks(const Dataset& data, const std::vector<int>& books)
{
    std::vector<std::string> ids;
    ids.reserve(books.size());
    for (const int book : books)
        ids.emplace_back(data.books.ids[static_cast<std::size_t>(book)]);
    return ids;
}

} // namespace

SelectionSide::SelectionSide(Session& session, Jobs& jobs, const Panels& panels, QWidget* page)
    : QObject(page),
      m_session(session),
      m_jobs(jobs),
      m_panels(panels),
      m_page(page),
      m_tags(session.findChild<KeptTags*>()),
      m_desk(jobs),
      m_filters(jobs)
{
    if (!m_tags)
        m_tags = new KeptTags(session, jobs, {}, &session); // for others to find, too
    m_later.setSingleShot(true);
    m_later.setInterval(kRestMs);
    connect(&m_later, &QTimer::timeout, this, &SelectionSide::showBooks);
    connectSelection();
    connectTags();
    connectFilters();
    refresh();
    showTags();
}

void SelectionSide::connectSelection()
{
    SelectionPanel* panel = m_panels.selection;
    connect(panel, &SelectionPanel::bookActivated, &m_session, &Session::selectBook);
    connect(&m_session, &Session::bookSelected, panel, &SelectionPanel::setSelectedBook);
    connect(panel, &SelectionPanel::lassoWanted, this, &SelectionSide::lassoWanted);
    connect(panel, &SelectionPanel::saveWanted, this, [this] {
        saveTable(m_page, m_jobs, m_session, tr("Save the list"), QStringLiteral("selectionSaveDialog"),
                  QStringLiteral("selection.csv"),
                  [selection = m_panels.selection] { return selection->booksText(u','); });
    });
    connect(panel, &SelectionPanel::tagWanted, this, [this](const QString& name) {
        const DatasetPtr data = m_desk.data();
        if (!data)
            return;
        const std::vector<int> books = booksOf(m_selection.subject());
        m_tags->nameBooks(tr("name books “%1”").arg(name), name, idsOfBooks(*data, books));
    });
    connect(&m_desk, &SelectionDesk::profiled, this,
            [this] { m_panels.selection->setProfile(m_desk.profile()); });
    connect(&m_desk, &SelectionDesk::errorsFound, this, &SelectionSide::looksChanged);
}

void SelectionSide::connectTags()
{
    TagsPanel* panel = m_panels.tags;
    connect(m_tags, &KeptTags::changed, this, &SelectionSide::showTags);
    connect(panel, &TagsPanel::selectWanted, this, &SelectionSide::selectTags);
    connect(panel, &TagsPanel::narrowWanted, this, [this](const QStringList& names) {
        selectTags(names);
        emit narrowWanted();
    });
    connect(panel, &TagsPanel::colorWanted, this, [this] { emit colorWanted({ColorBy::tag}); });
    connect(panel, &TagsPanel::renameWanted, this, [this](const QString& name, const QString& newName) {
        Status status;
        m_tags->change(tr("rename “%1”").arg(name),
                       [&](Tags& tags) { status = tags.rename(name.toStdString(), newName.toStdString()); });
        if (!status)
            m_session.reportError(status.error());
        showTags(); // what was typed and refused goes
    });
    connect(panel, &TagsPanel::removeWanted, this, [this](const QStringList& names) {
        m_tags->change(tr("delete “%1”").arg(listedWords(names)), [&](Tags& tags) {
            for (const QString& name : names)
                tags.remove(name.toStdString());
        });
    });
    connect(panel, &TagsPanel::undoWanted, m_tags, &KeptTags::undo);
    connect(panel, &TagsPanel::readWanted, this, &SelectionSide::readTags);
    connect(panel, &TagsPanel::saveWanted, this, &SelectionSide::saveTags);
}

void SelectionSide::connectFilters()
{
    FiltersPanel* panel = m_panels.filters;
    connect(&m_desk, &SelectionDesk::numbersFound, this, [this] {
        const DatasetPtr data = m_desk.data();
        const std::size_t books = data ? data->bookCount() : 0;
        m_filters.setNumbers(books, m_desk.numbers(),
                             books == m_filters.filter().books() && m_desk.summary());
    });
    connect(&m_filters, &LinkedFilters::rebuilt, this, [this] {
        const DatasetPtr data = m_desk.data();
        m_panels.filters->setFilter(m_filters.filter(), data && data->onlyTaken);
        m_panels.filters->setEmptyText(
            !m_filters.filter().columns().empty() ? QString()
            : data ? tr("These books have no numbers to filter by: no years, no ratings")
                   : tr("The years and ratings of the books stand here, to pick a range from"));
        m_later.start();
    });
    connect(&m_filters, &LinkedFilters::counted, this,
            [this] { m_panels.filters->updateFilter(m_filters.filter()); });
    connect(&m_filters, &LinkedFilters::insideChanged, this, &SelectionSide::insideChanged);
    connect(&m_filters, &LinkedFilters::rangesPicked, this, &SelectionSide::rangesPicked);
    connect(&m_filters, &LinkedFilters::playing, panel, &FiltersPanel::setPlaying);
    connect(panel, &FiltersPanel::rangeChanged, this,
            [this](int column, const std::optional<NumberRange>& range) {
                m_filters.play(false);
                m_filters.setRange(column, range);
            });
    panel->installEventFilter(this);
    connect(panel, &FiltersPanel::clearWanted, &m_filters, &LinkedFilters::clear);
    connect(panel, &FiltersPanel::playWanted, &m_filters, &LinkedFilters::play);
    connect(panel, &FiltersPanel::stepWanted, this, [this](int bars) {
        m_filters.play(false);
        m_filters.step(bars);
    });
}

bool SelectionSide::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_panels.filters && event->type() == QEvent::Hide && !event->spontaneous())
        m_filters.play(false);
    return QObject::eventFilter(watched, event);
}

void SelectionSide::refresh()
{
    const DatasetPtr data = m_session.dataset();
    if (m_desk.data() != data) {
        m_selection.reset(data ? data->bookCount() : 0);
        m_filters.dropWaiting();
        m_desk.setData(data);
        m_panels.tags->setAvailable(data != nullptr);
        showTags();
    }
    m_desk.setRun(m_session.current());
}

void SelectionSide::look(const MapSelection& selection)
{
    m_selection = selection;
    m_filters.setOutside(selection.outside(false));
    m_later.start();
}

void SelectionSide::showBooks()
{
    using About = SelectionPanel::About;
    const BookSet subject = m_selection.subject();
    SelectionPanel::Books books;
    books.about = m_selection.marked()                              ? About::selection
                  : m_selection.insideCount() < m_selection.books() ? About::filtered
                                                                    : About::all;
    books.data = m_desk.data();
    books.summary = m_desk.summary();
    books.tags = m_tagNames;
    books.books = booksOf(subject);
    books.hidden = sizeOf(m_selection.marked()) - (m_selection.marked() ? books.books.size() : 0);
    if (!books.data || (subject && subject->size() != books.data->bookCount()))
        books = {};
    m_desk.setBooks(books.about == About::all ? nullptr : subject, m_selection.comparedWith());
    m_panels.selection->setBooks(std::move(books));
    m_panels.selection->setProfile(m_desk.profile());
    m_panels.filters->setSelected(m_filters.barsOf(m_selection.marked()));
}

void SelectionSide::showTags()
{
    m_panels.tags->setTags(m_tags->tags(), m_tags->placed());
    m_panels.tags->setUndo(m_tags->undoText());
    m_tagNames.reset();
    if (const auto sets = m_tags->sets()) {
        std::vector<std::string> names(sets->member.size());
        for (std::size_t book = 0; book < names.size(); ++book)
            if (sets->member[book] >= 0)
                names[book] = sets->names[static_cast<std::size_t>(sets->member[book])];
        m_tagNames = std::make_shared<const std::vector<std::string>>(std::move(names));
    }
    m_later.start();
    emit looksChanged();
}

void SelectionSide::selectTags(const QStringList& names)
{
    std::vector<int> marked;
    const auto& all = m_tags->tags().all();
    for (std::size_t t = 0; t < all.size(); ++t)
        if (names.contains(QString::fromStdString(all[t].name))) {
            const auto& books = m_tags->placed().tags[t].books;
            marked.insert(marked.end(), books.begin(), books.end());
        }
    std::sort(marked.begin(), marked.end());
    marked.erase(std::unique(marked.begin(), marked.end()), marked.end());
    emit markWanted(marked);
}

void SelectionSide::saveTags()
{
    saveTable(m_page, m_jobs, m_session, tr("Save the tags"), QStringLiteral("tagSaveDialog"),
              QStringLiteral("tags.csv"), [this] {
                  const DatasetPtr data = m_desk.data();
                  return data ? QString::fromStdString(tagTable(m_tags->tags(), data->books)) : QString();
              });
}

void SelectionSide::readTags()
{
    auto* dialog = new QFileDialog(m_page, tr("Read tags from a table"));
    dialog->setObjectName(QStringLiteral("tagReadDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    setFileFilters(*dialog, {tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_jobs.start<Result<TagTable>>(
            {.title = tr("Reading tags"), .slot = &m_readingTags}, this,
            [file = path.toStdString()](JobControl&) -> Result<TagTable> {
                const auto text = TextFile::open(file);
                if (!text)
                    return text.error();
                return readTagTable(*text);
            },
            [this](const Result<TagTable>& table) {
                if (!table)
                    return m_session.reportError(table.error());
                m_tags->change(tr("read tags from a table"), [&](Tags& tags) { tags.add(table->tags); });
            });
    });
    dialog->open();
}

} // namespace shelf
