// SPDX-License-Identifier: GPL-3.0-or-later
// The reader who is shown, and what is recommended.
#include "app/pages/readers/rated_panel.h"
#include "app/pages/readers/reader_taste.h"
#include "app/pages/readers/readers_list.h"
#include "app/pages/readers/readers_page.h"
#include "app/pages/readers/recommended_panel.h"
#include "app/session/kept_settings.h"
#include "engine/titles/authors.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/theme.h"
#include "widgets/readers/book_filter_bar.h"
#include "widgets/readers/edition_words.h"
#include "widgets/readers/feature_form.h"
#include "widgets/readers/list_rules_bar.h"
#include "widgets/readers/taste_bars.h"
#include "widgets/readers/together_bar.h"
#include "widgets/window/notice_bar.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <cmath>
#include <utility>

namespace shelf {

namespace {

ScoreWords wordsOf(const Recommending::Question& question)
{
    return question.second                                             ? ScoreWords::joint
           : question.run->model->scoreKind() == ScoreKind::preference ? ScoreWords::preference
                                                                       : ScoreWords::rating;
}

} // namespace

const AskedReader& ReadersPage::shown() const
{
    return m_recommending->reader();
}

void ReadersPage::showDataset()
{
    const DatasetPtr dataset = m_session.dataset();
    m_recommending->forget();
    m_notice->dismiss();
    showNobody();
    if (!dataset)
        return;
    m_rated->setScale(dataset->scale);
    m_filters->setChoices({});
    m_jobs.start<FilterChoices>(
        {.title = tr("Reading the catalogue"), .slot = &m_choices, .quiet = true}, this,
        [dataset](JobControl&) { return filterChoices(dataset->books); },
        [this, dataset](const FilterChoices& choices) {
            if (m_session.dataset() == dataset)
                m_filters->setChoices(choices);
        });
}

void ReadersPage::showNobody()
{
    m_recommending->setReader({});
    tellOwnReader();
    offerLibrary();
    m_list->markOwn({});
    m_stack->setCurrentIndex(kNobodyPlace);
    m_rated->setBooks(nullptr, {}, false);
    m_recommended->showNoRun();
}

void ReadersPage::showSelectedReader()
{
    const int user = m_session.selectedReader();
    if (user >= 0)
        showUser(user);
    else if (shown().kind == AskedReader::Kind::user)
        showNobody();
}

void ReadersPage::showUser(int user)
{
    const DatasetPtr dataset = m_session.dataset();
    if (!dataset || static_cast<std::size_t>(user) >= m_list->summaries().size())
        return; // they are still being counted
    const AskedReader reader{.kind = AskedReader::Kind::user, .user = user};
    const bool another = shown() != reader;
    m_recommending->setReader(reader);
    offerLibrary();
    m_left->setCurrentIndex(0);
    m_list->markOwn({});
    m_list->markUser(user);
    m_recommended->setRatable(false, *dataset);
    if (another)
        m_notice->dismiss();
    m_stack->setCurrentIndex(kReaderPlace);
    showFacts();
    m_recommending->lookUp();
    recommendBooks();
}

void ReadersPage::showOwn(const QString& key)
{
    const DatasetPtr dataset = m_session.dataset();
    if (!dataset || !m_own->find(key) || shown().own == key)
        return;
    m_recommending->setReader({.kind = AskedReader::Kind::own, .own = key});
    offerLibrary();
    m_left->setCurrentIndex(0);
    m_session.selectReader(-1);
    m_list->markUser(-1);
    m_list->markOwn(key);
    m_recommended->setRatable(true, *dataset);
    m_notice->dismiss();
    m_stack->setCurrentIndex(kReaderPlace);
    m_rated->setBooks(dataset, {}, false);
    m_recommending->lookUp();
}

void ReadersPage::showRated(const std::vector<RatedBook>& rated, int missing)
{
    const DatasetPtr dataset = m_session.dataset();
    const bool own = shown().kind == AskedReader::Kind::own;
    m_rated->setBooks(dataset, rated, own);
    offerLibrary();
    if (!own) {
        m_taste->setEntries(tasteOf(*dataset, rated));
        m_rated->markBook(m_session.selectedBook());
        return;
    }
    tellOwnReader();
    if (missing > 0)
        m_notice->display(
            tr("%n rated book(s) are not in these data; they stay in the reader's file.", nullptr, missing),
            {});
    showFacts();
    recommendBooks();
}

void ReadersPage::showFeatures()
{
    const DatasetPtr dataset = m_session.dataset();
    m_recommending->setReader({.kind = AskedReader::Kind::features});
    tellOwnReader();
    offerLibrary();
    m_session.selectReader(-1);
    m_list->markUser(-1);
    m_list->markOwn({});
    m_recommended->setRatable(false, *dataset);
    m_rated->setBooks(dataset, {}, false);
    m_taste->setEntries({});
    m_notice->dismiss();
    m_stack->setCurrentIndex(kReaderPlace);
    m_left->setCurrentIndex(1);
    showFacts();
    recommendBooks();
}

/// A model that learns from attributes answers for somebody of whom nothing else is known.
void ReadersPage::offerFeatures()
{
    const RunPtr run = m_session.current();
    const auto inputs = run && run->model ? run->model->featureInputs() : std::vector<FeatureInput>();
    const auto values = m_features->values();
    m_features->setInputs(inputs);
    m_features->setValues(values);
    m_list->offerFeatures(!inputs.empty());
    if (inputs.empty() && shown().kind == AskedReader::Kind::features)
        showNobody();
}

void ReadersPage::showFacts()
{
    const DatasetPtr dataset = m_session.dataset();
    m_onMap->setVisible(shown().kind == AskedReader::Kind::user || shown().kind == AskedReader::Kind::own);
    if (shown().kind == AskedReader::Kind::user) {
        const auto user = static_cast<std::size_t>(shown().user);
        const RatingSummary& summary = m_list->summaries()[user];
        m_name->setText(tr("Reader %1").arg(QString::fromStdString(dataset->userIds[user])));
        m_facts->setText(summary.mean ? tr("%1 ratings, mean %2")
                                            .arg(QLocale().toString(summary.count),
                                                 QLocale().toString(*summary.mean, 'f', 2))
                                      : tr("%n book(s) taken", nullptr, static_cast<int>(summary.count)));
    } else if (const OwnReader* reader = m_own->find(shown().own)) {
        m_name->setText(reader->name);
        m_facts->setText(ownFacts());
        m_taste->setEntries(tasteOf(*dataset, m_rated->books()));
    }
    if (shown().kind == AskedReader::Kind::features) {
        m_name->setText(tr("By attributes"));
        m_facts->setText(tr("of somebody without ratings"));
    }
}

/// How many books, and how the person rates them against the others who did.
QString ReadersPage::ownFacts() const
{
    const int count = static_cast<int>(m_rated->books().size());
    QString facts = m_session.dataset()->onlyTaken ? tr("%n book(s) taken", nullptr, count)
                                                   : tr("%n rated book(s)", nullptr, count);
    const MatchedReader& books = m_recommending->ownBooks();
    if (!books.read.empty())
        facts += tr(", %n read without a rating", nullptr, static_cast<int>(books.read.size()));
    if (const auto above = books.aboveOthers) {
        const QString figure = QLocale().toString(std::abs(*above), 'f', 2);
        facts += *above >= 0 ? tr("; on average %1 above what others give them").arg(figure)
                             : tr("; on average %1 below what others give them").arg(figure);
    }
    return facts;
}

void ReadersPage::recommendBooks()
{
    showFilterCount();
    const QString second = m_together->reader();
    const auto question = m_recommending->ask({.count = m_recommended->count(),
                                               .filter = m_filters->filter(),
                                               .rules = m_rules->rules(),
                                               .diversity = m_filters->diversity(),
                                               .second = second,
                                               .rule = m_together->rule(),
                                               .features = m_features->values()});
    if (!question) {
        if (m_recommending->isReady())
            m_recommended->showNoRun();
        return;
    }
    m_together->setUnknown(!second.isEmpty() && !question->second);
    if (m_rated->showsSimilar())
        m_recommending->findSimilar();
}

void ReadersPage::showRecommended(const Recommending::Answer& answer)
{
    if (!answer.books)
        return m_recommended->showRefusal(answer.books.error());
    const Recommending::Question& question = *answer.question;
    QStringList notes{editionsText(answer.editions, *question.run->data)};
    if (answer.unlearned)
        notes.prepend(tr("All ratings of this reader are held out, so the model has learned nothing about "
                         "the reader. The books are chosen by those ratings, as for a new reader."));
    notes.removeAll(QString());
    if (!answer.books->empty())
        m_recommended->showBooks(question.run->data, *answer.books, wordsOf(question),
                                 notes.join(QLatin1Char('\n')));
    else if (!question.parameters.filter.isOpen() || !question.parameters.rules.isOpen())
        m_recommended->showNothingLeft(tr("No book that this reader has not rated passes the filters."));
    else
        m_recommended->showNothingLeft(tr("This reader has rated, or does not want, every book there is."));
    m_recommended->markBook(m_session.selectedBook());
}

/// The other pages show one's own reader as they show those of the data.
void ReadersPage::tellOwnReader()
{
    const OwnReader* reader = m_own->find(shown().own);
    if (shown().kind != AskedReader::Kind::own || !reader || !m_recommending->isReady())
        return m_session.setOwnReader(nullptr);
    const MatchedReader& books = m_recommending->ownBooks();
    m_session.setOwnReader(std::make_shared<const OwnReading>(
        OwnReading{reader->name, {.rated = books.rated, .read = books.read}}));
}

/// The person has changed what one's own reader rated.
void ReadersPage::takeRated()
{
    m_recommending->setRated(m_rated->books());
    tellOwnReader();
    recommendBooks();
}

void ReadersPage::offerUndo(const QString& text, const std::function<void()>& undo)
{
    m_undo = undo;
    m_notice->display(text, {tr("Undo")});
}

void ReadersPage::notThisOne(int book)
{
    if (book < 0)
        return;
    m_recommending->exclude(book);
    const QString title =
        QString::fromStdString(m_session.dataset()->books.label(static_cast<std::size_t>(book)));
    offerUndo(tr("“%1” will not be recommended to this reader again.").arg(title),
              [this, book, reader = shown()] {
                  if (shown() != reader)
                      return;
                  m_recommending->readmit(book);
                  recommendBooks();
              });
    recommendBooks();
}

/// By the first of them, as the catalogue names them.
void ReadersPage::neverThisAuthor(int book)
{
    const DatasetPtr dataset = m_session.dataset();
    if (book < 0 || !dataset)
        return;
    const QString person =
        QString::fromStdString(firstAuthor(dataset->books.authors[static_cast<std::size_t>(book)]));
    if (person.isEmpty())
        return;
    const ListRules before = m_rules->rules();
    m_rules->addUnwanted(person);
    offerUndo(tr("No book by %1 is recommended any more; “Filters” has the list.").arg(person),
              [this, before] {
                  m_rules->setRules(before);
                  takeRules();
              });
}

void ReadersPage::takeRules()
{
    if (m_settings)
        keepListRules(*m_settings, m_rules->rules());
    recommendBooks();
}

void ReadersPage::clearFilters()
{
    m_recommending->readmitAll();
    m_rules->clear();
    m_filters->clear();
}

void ReadersPage::showFilterCount()
{
    const int active =
        m_filters->activeCount() + m_rules->activeCount() + (m_together->reader().isEmpty() ? 0 : 1);
    m_filterButton->setText(active > 0 ? tr("Filters (%1)").arg(QLocale().toString(active)) : tr("Filters"));
    m_filterButton->setAccessibleName(m_filterButton->text());
    m_filterButton->setIcon(theme::icon(m_filterButton->isChecked() ? QStringLiteral("chevron-down")
                                                                    : QStringLiteral("chevron-right")));
}

} // namespace shelf
