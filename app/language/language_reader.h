// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace shelf {

struct Language;

/// Makes ready on another thread what a change of the language needs: the texts of the one that is wanted, and the
/// book of what the one of now gave. Lives in the window's thread; it goes with the application.
class LanguageReader : public QObject {
    Q_OBJECT
public:
    static LanguageReader& instance();

    /// ready is called in the window's thread, unless something else is wanted by then.
    void want(const Language& language, const QString& name, std::function<void()> ready);
    /// Nothing is wanted any more.
    void forget() { m_wanted = {}; }
    bool isReading() const { return m_isReading; }

private:
    struct Wanted {
        const Language* language = nullptr;
        QString name;
        std::function<void()> ready;
    };

    explicit LanguageReader(QObject* parent);

    void read();
    void end();

    Wanted m_wanted;
    bool m_isReading = false;
    QThreadPool m_pool; ///< the last member: it ends first, and waits
};

} // namespace shelf
