import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type PostgresCluster, startPostgresCluster } from './postgresCluster.ts'
import { fillTemplate } from './templates.ts'

interface SharedCluster {
  cluster: Promise<PostgresCluster> | undefined
  users: number
}

// each project loads this file for itself: what they share lives on the process
const shelf = globalThis as { zorginkoopCluster?: SharedCluster }
if (!shelf.zorginkoopCluster) shelf.zorginkoopCluster = { cluster: undefined, users: 0 }
const shared = shelf.zorginkoopCluster

/** Starts the one PostgreSQL of this test run, and makes the database that each test file is created from. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1
  shared.cluster ??= startWithTemplate()
  const cluster = await shared.cluster
  project.provide('template', { engine: 'postgres', url: cluster.urlOf('template_policies'), adminUrl: cluster.urlOf('postgres') })
  return async () => {
    shared.users -= 1
    if (shared.users === 0) await cluster.stop()
  }
}

async function startWithTemplate(): Promise<PostgresCluster> {
  const cluster = await startPostgresCluster()
  const admin = new pg.Client(cluster.urlOf('postgres'))
  await admin.connect()
  await admin.query('create database template_policies')
  await admin.end()
  await fillTemplate(cluster.urlOf('template_policies'))
  return cluster
}
