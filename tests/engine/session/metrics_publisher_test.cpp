// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/metrics_publisher.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using api::MetricsScope;

class MetricsPublisherTest : public QObject
{
    Q_OBJECT
    QList<MetricsScope> m_collected;
    int m_published = 0;
    std::unique_ptr<MetricsPublisher> m_publisher;

private Q_SLOTS:
    void init()
    {
        m_collected.clear();
        m_published = 0;
        m_publisher = std::make_unique<MetricsPublisher>(
            [this](MetricsScope scope) {
                m_collected.append(scope);
                return api::MetricsSnapshot();
            },
            [this](const api::MetricsSnapshot&) { ++m_published; });
    }

    void gathersNothingThatNobodyWants()
    {
        m_publisher->tick();
        m_publisher->watch(MetricsScope::Torrents);
        m_publisher->tick();
        QCOMPARE(m_collected, QList<MetricsScope>{MetricsScope::Torrents});
        QCOMPARE(m_published, 1);
        m_publisher->acknowledge();
        m_publisher->watch(MetricsScope::Off);
        m_publisher->tick();
        QCOMPARE(m_collected.size(), 1);
    }

    void waitsForAFrontEndThatStalls()
    {
        m_publisher->watch(MetricsScope::Session);
        m_publisher->tick();
        m_publisher->tick();
        m_publisher->tick();
        QCOMPARE(m_published, 1);
        QCOMPARE(m_collected.size(), 1);
        m_publisher->acknowledge();
        m_publisher->tick();
        QCOMPARE(m_published, 2);
    }
};

FRESHET_TEST(MetricsPublisherTest)
#include "metrics_publisher_test.moc"
