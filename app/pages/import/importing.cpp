// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/importing.h"

#include "app/session/data_name.h"
#include "engine/vectors/vector_format.h"
#include "widgets/import/option_words.h"
#include "widgets/words/listed_words.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace shelf {

Importing::Importing(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_reading(new ReadingPlan(jobs, this)),
      m_cleaning(new CleaningPlan(session, jobs, this))
{
    connect(m_reading, &ReadingPlan::said, this, &Importing::changed);
    connect(m_reading, &ReadingPlan::previewed, this, &Importing::takePreview);
    connect(m_reading, &ReadingPlan::failed, this, &Importing::takeFailure);
}

void Importing::takePreview()
{
    m_nothing.reset();
    emit changed();
    emit reportChanged();
    if (std::exchange(m_waitsToShow, false))
        emit shown();
}

void Importing::takeFailure(const Error& error)
{
    if (std::exchange(m_waitsToShow, false))
        return m_session.reportError(m_trouble ? *m_trouble : error);
    m_nothing = error;
    emit changed();
    emit reportChanged();
}

void Importing::begin(Mode mode, const DataSource& source)
{
    m_mode = mode;
    m_opened = source;
    m_nothing.reset();
    m_hasFiles = !source.sample && (!source.path.empty() || !source.ratings.empty());
    if (m_hasFiles)
        m_reading->begin(source);
    else
        emit changed();
    emit reportChanged();
}

void Importing::offer(const DataSource& source)
{
    m_read.reset();
    m_trouble.reset();
    m_waitsToShow = true;
    begin(Mode::offered, source);
}

void Importing::offerAfter(const DataSource& source, const Error& error)
{
    offer(source);
    m_trouble = error;
}

void Importing::offerRead(const DatasetPtr& data)
{
    offer(data->source);
    m_read = data;
}

void Importing::showOpen()
{
    const DatasetPtr open = m_session.dataset();
    if (!open)
        return;
    m_read.reset();
    m_trouble.reset();
    m_waitsToShow = false;
    begin(Mode::open, open->source);
    emit shown();
}

void Importing::refresh()
{
    if (isOpen() && m_session.dataset())
        begin(Mode::open, m_session.dataset()->source);
}

QString Importing::title() const
{
    return isOpen() && m_session.dataset()
               ? tr("How %1 is read").arg(dataName(*m_session.dataset()))
               : tr("How these files are read");
}

QString Importing::cleaningTitle() const
{
    return m_session.dataset()
               ? tr("What is left out of %1").arg(dataName(*m_session.dataset()))
               : title();
}

QString Importing::files() const
{
    if (!m_hasFiles)
        return {};
    const DataSource& source = m_reading->source();
    if (!source.path.empty())
        return QDir::toNativeSeparators(QString::fromStdString(source.path));
    QStringList files;
    for (const std::string& file : source.files())
        files.append(QFileInfo(QString::fromStdString(file)).fileName());
    return listedWords(files);
}

QString Importing::noFilesText() const
{
    return m_opened.sample
               ? tr("These books and readers are made up by the program: there is no file, and nothing "
                    "about reading can be changed. What is left out of them can.")
               : tr("These data came with a run that does not say from which files: how they were read "
                    "can no more be changed. What is left out of them can.");
}

QString Importing::problem() const
{
    if (!m_hasFiles)
        return {};
    const PreviewPtr& preview = m_reading->preview();
    if (m_nothing)
        return problemText(*m_nothing);
    if (preview && preview->problem)
        return problemText(*preview->problem);
    // What is wrong may stand behind the lines that are looked at, or in a file that is not.
    if (m_trouble && preview && isAsOpened())
        return problemText(*m_trouble);
    return {};
}

QString Importing::doubt() const
{
    const PreviewPtr& preview = m_reading->preview();
    if (!m_hasFiles || !preview || preview->problem)
        return {};
    QStringList doubts;
    for (const Warning& warning : preview->data.warnings)
        if (warning.isDoubtful)
            doubts.append(QString::fromStdString(warning.message.text()));
    return doubts.isEmpty() ? QString() : tr("To be checked: %1.").arg(doubts.join(QStringLiteral(". ")));
}

bool Importing::canReset() const
{
    return m_hasFiles && m_reading->saidCount() > 0;
}

bool Importing::canRead() const
{
    return m_hasFiles && m_reading->canOpen() && (!isOpen() || !isAsOpened());
}

QString Importing::vectors() const
{
    const DataSource& source = m_reading->source();
    if (!m_hasFiles || isOpen() || problem().isEmpty() || source.path.empty())
        return {};
    const QString path = QString::fromStdString(source.path);
    const auto endings = vectorEndings();
    return std::any_of(endings.begin(), endings.end(),
                       [ending = QFileInfo(path).suffix().toLower().toStdString()](std::string_view one) {
                           return one == ending;
                       })
               ? path
               : QString();
}

Importing::Report Importing::report() const
{
    const PreviewPtr& preview = m_reading->preview();
    if (isOpen() && m_session.dataset() && (!m_hasFiles || isAsOpened()))
        return {m_session.dataset()};
    if (m_read && isAsOpened())
        return {m_read};
    if (!preview)
        return {};
    return {DatasetPtr(preview, &preview->data), preview->isWhole ? 0 : preview->lines};
}

void Importing::read()
{
    if (m_read && isAsOpened())
        emit acceptWanted(m_read);
    else
        emit openWanted(m_reading->source());
}

} // namespace shelf
