// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/spoken_texts.h"

#include <utility>

namespace shelf {

SpokenTexts::SpokenTexts(QObject* parent) : QTranslator(parent) {}

void SpokenTexts::add(QTranslator* texts)
{
    texts->setParent(this);
    m_texts.append(texts);
}

QString SpokenTexts::translate(const char* context, const char* source, const char* note, int n) const
{
    QString text;
    for (const QTranslator* texts : m_texts)
        if (text = texts->translate(context, source, note, n); !text.isNull())
            break;
    if (text.isNull())
        text = QString::fromUtf8(source);
    remember(text, {context, source, note, n >= 0});
    return text;
}

void SpokenTexts::remember(const QString& text, const SpokenSource& asked) const
{
    const QMutexLocker lock(&m_mutex);
    QList<SpokenSource>& sources = m_given[text];
    if (sources.contains(asked))
        return;
    sources.append(asked);
    m_new.append({text, asked});
}

QList<GivenText> SpokenTexts::takeGiven()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_new, {});
}

bool SpokenTexts::gave(const QString& text) const
{
    const QMutexLocker lock(&m_mutex);
    return m_given.contains(text);
}

} // namespace shelf
