// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/library/library_facts.h"

#include "app/pages/library/overview_words.h"
#include "app/session/data_name.h"
#include "engine/data/archives/packed_file.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/vectors/open_vectors.h"
#include "widgets/library/bar_chart.h"
#include "widgets/library/long_tail_chart.h"
#include "widgets/size/plain_tip.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

namespace {

constexpr double kNameScale = 1.5;
constexpr double kFigureScale = 1.25;
constexpr int kFigures = 6;

QFont scaled(const QFont& font, double factor)
{
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * factor);
    return larger;
}

/// A run may come from a program that knows more formats: its own word for it then.
QString formatName(const Dataset& data)
{
    if (const VectorFormat* vectors = vectorFormatOf(data))
        return wordsOf(vectors->title);
    const RatingsFormat* known = findRatingsFormat(data.format);
    return known ? wordsOf(known->title) : QString::fromStdString(data.format);
}

} // namespace

QString originText(const Dataset& data)
{
    if (data.format == "sample")
        return LibraryFacts::tr("Made-up books and readers to try everything with; the same ones each time");
    QStringList files;
    if (vectorFormatOf(data) && !data.source.path.empty())
        files.append(QString::fromStdString(std::string(nameWithArchive(data.source.path))));
    for (const std::string& source : data.source.files())
        files.append(QString::fromStdString(std::string(nameWithArchive(source))));
    const QString format = formatName(data);
    // The columns of a published set do not make it that set.
    const RatingsFormat* known = findRatingsFormat(data.format);
    if (known && known->isPublished && !known->isPublished(data) && !files.isEmpty())
        return LibraryFacts::tr("From %1, with columns as in %2").arg(listedWords(files), format);
    return files.isEmpty() ? LibraryFacts::tr("Read as %1").arg(format)
                           : LibraryFacts::tr("Read as %1 from %2").arg(format, listedWords(files));
}

LibraryFacts::LibraryFacts(QWidget* parent)
    : QFrame(parent),
      m_name(new QLabel(this)),
      m_origin(new QLabel(this)),
      m_figures(new QGridLayout),
      m_histogram(new BarChart(tr("Ratings by value"), this)),
      m_charts(new QWidget(this)),
      m_perReader(new LongTailChart(LongTailChart::Of::readers, this)),
      m_perBook(new LongTailChart(LongTailChart::Of::books, this))
{
    m_histogram->setObjectName(QStringLiteral("ratingHistogram"));
    m_name->setObjectName(QStringLiteral("dataName"));
    m_name->setFont(scaled(font(), kNameScale));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_origin->setObjectName(QStringLiteral("dataOrigin"));
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setWordWrap(true);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_figures->setHorizontalSpacing(2 * theme::kGrid);
    m_figures->setVerticalSpacing(0);
    for (int i = 0; i < kFigures; ++i) {
        auto* value = new QLabel(this);
        value->setFont(scaled(font(), kFigureScale));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* name = new QLabel(this);
        name->setForegroundRole(QPalette::PlaceholderText);
        m_figures->addWidget(value, 0, i);
        m_figures->addWidget(name, 1, i);
        m_figures->setColumnStretch(i, 1);
    }
    auto* charts = new QHBoxLayout(m_charts);
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(3 * theme::kGrid);
    charts->addWidget(m_histogram, 1);
    charts->addWidget(m_perReader, 1);
    charts->addWidget(m_perBook, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_name);
    head->addWidget(m_origin);
    column->addLayout(head);
    column->addLayout(m_figures);
    column->addWidget(m_charts, 1);

    connect(m_histogram, &BarChart::activated, this, &LibraryFacts::starsChosen);
    connect(m_perReader, &LongTailChart::clicked, this, &LibraryFacts::overviewWanted);
    connect(m_perBook, &LongTailChart::clicked, this, &LibraryFacts::overviewWanted);
}

void LibraryFacts::setFigure(int column, const QString& value, const QString& name)
{
    auto* figure = qobject_cast<QLabel*>(m_figures->itemAtPosition(0, column)->widget());
    figure->setText(value);
    // A number alone has no direction: it stands over the beginning of its words.
    figure->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    figure->setAccessibleName(name + QLatin1String(": ") + value);
    qobject_cast<QLabel*>(m_figures->itemAtPosition(1, column)->widget())->setText(name);
}

void LibraryFacts::setDataset(std::shared_ptr<const Dataset> dataset)
{
    if (!dataset)
        return;
    const QLocale locale;
    const auto count = [&](std::size_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    m_name->setText(dataName(*dataset));
    m_origin->setText(originText(*dataset));
    QStringList paths;
    for (const std::string& source : dataset->source.files())
        paths.append(QString::fromStdString(source));
    m_origin->setToolTip(plainTip(paths.join(QLatin1Char('\n'))));
    m_isRated = dataset->userCount() > 0;
    setChartsVisible(true);
    if (!m_isRated)
        return setUnrated(*dataset);
    setFigure(0, count(dataset->ratingCount()), dataset->onlyTaken ? tr("times taken") : tr("ratings"));
    setFigure(1, count(dataset->userCount()), tr("readers"));
    setFigure(2, count(dataset->bookCount()), tr("books"));
    setFigure(4, QString(), tr("of all pairs rated")); // once the rated books are counted
    m_histogram->setVisible(!dataset->onlyTaken);
    const RatingScale& scale = dataset->scale;
    setFigure(3,
              dataset->onlyTaken ? tr("none")
                                 : tr("%1 to %2").arg(locale.toString(scale.min), locale.toString(scale.max)),
              dataset->onlyTaken ? tr("scale: each line is a book taken") : tr("scale"));
    setFigure(5, count(dataset->duplicates), tr("rated more than once"));
}

/// Of vectors that came without ratings: what is known of the books.
void LibraryFacts::setUnrated(const Dataset& shown)
{
    const QLocale locale;
    const auto known = [&](const TextList& values) {
        const auto count = std::count_if(values.begin(), values.end(),
                                         [](std::string_view value) { return !value.empty(); });
        return locale.toString(static_cast<qulonglong>(count));
    };
    const bool isJoined = !shown.match.column.empty();
    setFigure(0, locale.toString(static_cast<qulonglong>(shown.bookCount())), tr("vectors of books"));
    setFigure(1, known(shown.books.titles), tr("with a title"));
    setFigure(2, known(shown.books.authors), tr("with an author"));
    //: Instead of a number, above: ratings
    setFigure(3, tr("none"), tr("ratings"));
    setFigure(4, isJoined ? tr("%1 %").arg(locale.toString(100 * shown.match.coverage, 'f', 1)) : QString(),
              isJoined ? tr("found in the catalogue") : QString());
    setFigure(5, {}, {});
}

void LibraryFacts::setIndex(std::shared_ptr<const CatalogueIndex> index)
{
    if (!index || index->data->userCount() == 0) {
        m_perReader->setCounts({});
        m_perBook->setCounts({});
        return;
    }
    const QLocale locale;
    const Dataset& dataset = *index->data;
    const auto count = [&](std::size_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    const std::size_t rated = index->perBook.size();
    if (rated < dataset.bookCount())
        setFigure(2, tr("%1 of %2", "books").arg(count(rated), count(dataset.bookCount())),
                  dataset.onlyTaken ? tr("books taken, of the catalogue")
                                    : tr("books rated, of the catalogue"));
    setFigure(4, tr("%1 %").arg(locale.toString(100 * dataset.density(rated), 'g', 3)),
              dataset.onlyTaken ? tr("of all pairs taken") : tr("of all pairs rated"));
    m_perReader->setCounts(index->perReader, dataset.onlyTaken);
    m_perBook->setCounts(index->perBook, dataset.onlyTaken);
}

void LibraryFacts::setStars(const Overview* overview)
{
    m_histogram->setBars(overview ? overviewBars(*overview, OverviewFigure::stars, false)
                                  : QVector<ChartBar>());
}

void LibraryFacts::setChartsVisible(bool visible)
{
    m_charts->setVisible(visible && m_isRated);
}

} // namespace shelf
