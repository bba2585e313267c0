// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/window/preferences_store.h"
#include "ui/window/window_state.h"

#include <QTemporaryDir>
#include <QTest>

using namespace freshet::ui;

class PreferencesStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueComesBack()
    {
        QTemporaryDir folder;
        const PreferencesStore store(folder.path());
        QCOMPARE(store.load(), Preferences());
        for (int i = 0; i < 3; ++i) {
            Preferences liked;
            liked.look = static_cast<Look>(i);
            liked.colors = static_cast<ColorSet>(i);
            liked.units = static_cast<Units>(i);
            liked.density = static_cast<Density>(i % 2);
            liked.updateInterval = updateIntervals.at(static_cast<std::size_t>(i) + 1);
            liked.desktop.soundFile = i == 0 ? QString() : QStringLiteral("/srv/größe.oga");
            liked.askWhenAdding = static_cast<AskWhenAdding>(i);
            liked.language = i == 0 ? QString() : QStringLiteral("pt_BR");
            store.save(liked);
            QCOMPARE(store.load(), liked);
        }
    }

    void nonsenseIsTheDefault()
    {
        QTemporaryDir folder;
        {
            WindowState state(folder.path());
            state.setText(QStringLiteral("look"), QStringLiteral("pink"));
            state.setText(QStringLiteral("units"), QStringLiteral("-1"));
            state.setNumber(QStringLiteral("updateInterval"), 1);
            state.setText(QStringLiteral("askWhenAdding"), QStringLiteral("sometimes"));
        }
        QCOMPARE(PreferencesStore(folder.path()).load(), Preferences());
    }

    void withoutAFolderNothingIsKept()
    {
        const PreferencesStore store{QString()};
        Preferences liked;
        liked.look = Look::Dark;
        store.save(liked);
        QCOMPARE(store.load(), Preferences());
    }
};

FRESHET_TEST(PreferencesStoreTest)
#include "preferences_store_test.moc"
