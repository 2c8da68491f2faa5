// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/object_texts.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QLayout;
class QWidget;

namespace shelf {

/// Says all windows anew in another language: at once what is seen; what is hidden, a little between two frames, and
/// before it is seen where it is shown earlier. Each part is told by QEvent::LanguageChange when it was said, and all
/// by LanguageNews when nothing waits any more. The window's thread alone.
class Retranslation : public QObject {
    Q_OBJECT
public:
    /// The only one; it goes with the application.
    static Retranslation& instance();

    /// The names of two languages of SpokenLanguages. from: in which all stands that does not wait since an
    /// earlier time; to: that of now.
    void begin(const QString& from, const QString& to);

    /// What is hidden and was not said yet: each with all in it.
    qsizetype waiting() const { return m_waiting.size(); }
    /// Objects said at once by the last begin(), and all said since.
    int saidAtOnce() const { return m_saidAtOnce; }
    int saidObjects() const { return m_texts ? m_texts->saidObjects() : 0; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Waiting {
        QPointer<QObject> object; ///< null: it is gone, and another may stand in its place
        QString from;
    };

    explicit Retranslation(QObject* parent);

    void sayShown(QObject& root, const QString& from);
    void wait(QObject& object, const QString& from);
    bool waits(const QObject& object) const;
    QString takeWaiting(const QObject& object, const QString& otherwise);
    void tell(QObject& object);
    void settle();
    void saySome();
    void rest();

    std::unique_ptr<ObjectTexts> m_texts;
    QHash<const QObject*, Waiting> m_waiting;
    QList<QPointer<QObject>> m_order; ///< of these, the first first
    QList<QPointer<QLayout>> m_layouts; ///< of and around what was said while it was hidden
    QTimer m_next;
    int m_saidAtOnce = 0;
};

} // namespace shelf
